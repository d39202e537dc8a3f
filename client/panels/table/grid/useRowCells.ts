import { useState } from 'react';
import { rowCells } from './rowCells.ts';
import type { RowCells } from './rowCells.ts';
import type { GridProps, GridRecord } from './GridProps.ts';

type Asked<R extends GridRecord> = Pick<GridProps<R>, 'records' | 'columns' | 'mayEdit'>;

/** The cells of all rows, worked out anew only where something around them has changed. */
export function useRowCells<R extends GridRecord>({ records, columns, mayEdit }: Asked<R>) {
  const [known, setKnown] = useState<{ readonly asked: Asked<R>; readonly cells: ReadonlyMap<string, RowCells> }>(
    () => ({ asked: { records, columns, mayEdit }, cells: rowCells(records, columns, mayEdit, new Map()) }),
  );
  const { asked } = known;
  if (asked.records === records && asked.columns === columns && asked.mayEdit === mayEdit) return known.cells;
  const cells = rowCells(records, columns, mayEdit, known.cells);
  setKnown({ asked: { records, columns, mayEdit }, cells });
  return cells;
}
