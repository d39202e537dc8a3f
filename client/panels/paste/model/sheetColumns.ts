import { kindColumn } from './kindColumn.ts';
import type { PasteTarget } from './PasteTarget.ts';
import { isHeadingRow, recogniseColumns } from './recogniseColumns.ts';
import type { SheetColumn } from './recogniseColumns.ts';
import type { SheetRow } from './Sheet.ts';

export type SheetColumnsInput = {
  readonly rows: readonly SheetRow[];
  readonly width: number;
  /** Whether the first row holds headings; null: as it looks. */
  readonly headings: boolean | null;
  /** What somebody has chosen that columns become, by their number; an empty text: nothing. */
  readonly chosen: ReadonlyMap<number, string>;
  readonly targets: readonly PasteTarget[];
  readonly kind: string;
};

/** The columns of what was pasted, and the rows below the headings. */
export type SheetColumns = {
  readonly headings: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
};

/**
 * Tells headings from rows, and what each column becomes: as was chosen, else by its heading. Without headings the
 * first column is the name. What is chosen for one column is taken from the other that had it.
 */
export function columnsOf({ rows, width, headings: asked, chosen, targets, kind }: SheetColumnsInput): SheetColumns {
  const [first, ...others] = rows;
  const headings = asked ?? (first !== undefined && isHeadingRow(first.cells, targets, kind));
  const cells = Array.from({ length: width }, (_, at) => (headings ? (first?.cells[at] ?? '') : ''));
  const recognised = recogniseColumns(cells, targets, kind);
  const below = headings ? others : rows;
  const kinds = kindColumn(recognised, below);
  const taken = new Set(chosen.values());
  const columns = recognised.map((column, at) => {
    const own = chosen.get(at);
    if (own !== undefined) return { ...column, target: own === '' ? null : own };
    const guessed = !headings && at === 0 ? 'name' : at === kinds ? 'kind' : column.target;
    return { ...column, target: guessed !== null && taken.has(guessed) ? null : guessed };
  });
  return { headings, columns: columns.map(known(targets)), rows: below };
}

// What was chosen while the rows were to become another kind may not be there in this one.
function known(targets: readonly PasteTarget[]): (column: SheetColumn) => SheetColumn {
  const ids = new Set(targets.map(({ id }) => id));
  return (column) => (column.target === null || ids.has(column.target) ? column : { ...column, target: null });
}

/** What a column is called that has no heading: A, B … Z, AA. */
export function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnLetter(Math.floor(at / 26) - 1)}${letter}`;
}
