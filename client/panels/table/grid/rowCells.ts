import type { Column } from '../model/Column.ts';
import type { GridRecord } from './GridProps.ts';

/** What stands in the cells of a row, and which of them can be changed. */
export type RowCells = { readonly texts: readonly string[]; readonly editable: readonly boolean[] };

/**
 * The cells of all rows. A row that says what it said before is the same object as before, so that only rows that
 * differ are drawn anew however often the map changes.
 */
export function rowCells<R extends GridRecord>(
  records: readonly R[],
  columns: readonly Column<R>[],
  mayEdit: (record: R, column: Column<R>) => boolean,
  before: ReadonlyMap<string, RowCells>,
): ReadonlyMap<string, RowCells> {
  return new Map(
    records.map((record) => {
      const cells: RowCells = {
        texts: columns.map((column) => column.text(record)),
        editable: columns.map((column) => mayEdit(record, column)),
      };
      const known = before.get(record.id);
      return [record.id, known !== undefined && areAlike(known, cells) ? known : cells];
    }),
  );
}

function areAlike(one: RowCells, other: RowCells): boolean {
  return (
    one.texts.length === other.texts.length &&
    one.texts.every((text, at) => text === other.texts[at]) &&
    one.editable.every((may, at) => may === other.editable[at])
  );
}
