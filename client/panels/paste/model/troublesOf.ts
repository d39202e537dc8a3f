import { mendKey } from './Mends.ts';
import type { BrokenCell, PasteRow } from './planPaste.ts';

/** Something in a column that nobody understands, and the numbers of all rows that say it. */
export type Trouble = { readonly key: string; readonly cell: BrokenCell; readonly rows: readonly number[] };

/** What cannot be used, each thing once however many rows say it; what most rows say comes first. */
export function troublesOf(rows: readonly PasteRow[]): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  for (const { number, broken } of rows) {
    for (const cell of broken) {
      const key = mendKey(cell.target.id, cell.problem.got);
      found.set(key, { key, cell, rows: [...(found.get(key)?.rows ?? []), number] });
    }
  }
  return [...found.values()].toSorted((one, other) => other.rows.length - one.rows.length);
}
