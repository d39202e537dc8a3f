/** The id of the part of the page that shows the map: what the tabs choose, and where the skip link leads. */
export const mapPanel = 'map';
