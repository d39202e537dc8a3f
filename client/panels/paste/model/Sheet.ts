/** A row of what was pasted, with its number there; blank rows are counted and left out. */
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };

/** Why what was pasted is not looked at. */
export type SheetRefusal = {
  readonly state: 'refused';
  readonly why: 'empty' | 'tooLong' | 'tooManyRows' | 'tooManyColumns';
  readonly most: number;
};

/** What was pasted, as rows and columns. */
export type SheetReading =
  { readonly state: 'read'; readonly rows: readonly SheetRow[]; readonly width: number } | SheetRefusal;

/** What was pasted and can be looked at, and the source that it is. */
export type Pasted = { readonly reading: Extract<SheetReading, { readonly state: 'read' }>; readonly title: string };

/** In characters: some tens of thousands of cells. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_ROWS = 2_000;
export const MOST_SHEET_COLUMNS = 100;
