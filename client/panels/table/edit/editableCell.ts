import type { GridCell } from '../grid/GridProps.ts';
import type { Column } from '../model/Column.ts';
import { fieldIn, needsForm } from './cellChange.ts';
import type { TableRecord } from './cellChange.ts';

/**
 * The next cell that can be changed where it stands, along the row and then on in the next one; or the one before.
 * @returns null at the end of the table
 */
export function editableCell<R extends TableRecord>(
  records: readonly R[],
  columns: readonly Column<R>[],
  from: GridCell,
  way: 'next' | 'before',
): GridCell | null {
  const step = way === 'next' ? 1 : -1;
  let row = records.findIndex(({ id }) => id === from.row);
  let column = columns.findIndex(({ id }) => id === from.column) + step;
  if (row < 0) return null;
  for (;;) {
    const record = records[row];
    if (record === undefined) return null;
    for (; column >= 0 && column < columns.length; column += step) {
      const asked = columns[column];
      const field = asked === undefined ? null : fieldIn(record, asked.edit);
      if (asked !== undefined && field !== null && !needsForm(field, asked.edit)) {
        return { row: record.id, column: asked.id };
      }
    }
    row += step;
    column = step > 0 ? 0 : columns.length - 1;
  }
}
