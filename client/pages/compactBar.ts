/** Screens on which the bar is one row and the tabs; bar-compact.css says the same. On a low one each line is taken from the map. */
export const compactBar = '(max-width: 699px), (max-height: 479px)';
