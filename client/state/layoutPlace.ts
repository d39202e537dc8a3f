/** The ways in which the picture can be laid out; the first is what it is unless somebody asks for another. */
export const layoutIds = ['circle', 'network', 'fields', 'outward', 'middle'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** What can be shown in the picture's place: its layouts, and the wheel, in which no entry lies. */
export const shownAs = [...layoutIds, 'wheel'] as const;
export type ShownAs = (typeof shownAs)[number];

/** How the picture is laid out, as it stands in the address. */
export type LayoutPlace = {
  readonly layout: ShownAs;
  /** The id of the node that a layout begins at; null: the one it chooses itself. */
  readonly centre: string | null;
  /** Whether it is shown for a room: large, and without panels. */
  readonly bigScreen: boolean;
};

/** The circle, as one usually sees it. */
export const usualLayout: LayoutPlace = { layout: 'circle', centre: null, bigScreen: false };

/** The layouts that begin at a node. */
export function beginsAtNode(layout: ShownAs): boolean {
  return layout === 'outward' || layout === 'middle';
}

/** The layout of a picture where one is drawn: the circle where the wheel was meant. */
export function pictureLayout({ layout }: LayoutPlace): LayoutId {
  return layout === 'wheel' ? 'circle' : layout;
}

/** Reads it; a layout that is not known is the usual one. */
export function readLayoutPlace(search: URLSearchParams): LayoutPlace {
  const layout = shownAs.find((id) => id === search.get('layout')) ?? 'circle';
  const centre = search.get('centre');
  const known = beginsAtNode(layout) && centre !== null && /^[A-Za-z0-9-]{1,64}$/.test(centre);
  return { layout, centre: known ? centre : null, bigScreen: search.get('screen') === 'big' };
}

/** Writes what is not as it is without being chosen. */
export function writeLayoutPlace({ layout, centre, bigScreen }: LayoutPlace, search: URLSearchParams): void {
  if (layout !== 'circle') search.set('layout', layout);
  if (beginsAtNode(layout) && centre !== null) search.set('centre', centre);
  if (bigScreen) search.set('screen', 'big');
}
