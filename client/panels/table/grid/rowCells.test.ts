import { expect, it } from 'vitest';
import type { Column } from '../model/Column.ts';
import { rowCells } from './rowCells.ts';

type Row = { readonly id: string; readonly said: string };
const column = { id: 'said', text: ({ said }: Row) => said } as Column<Row>;

it('keeps the cells of rows that say what they said before', () => {
  const may = () => true;
  const before = rowCells(
    [
      { id: 'a', said: 'x' },
      { id: 'b', said: 'y' },
    ],
    [column],
    may,
    new Map(),
  );
  const after = rowCells(
    [
      { id: 'a', said: 'x' },
      { id: 'b', said: 'z' },
    ],
    [column],
    may,
    before,
  );
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('b')).toEqual({ texts: ['z'], editable: [true] });
  expect(rowCells([{ id: 'a', said: 'x' }], [column], () => false, after).get('a')?.editable).toEqual([false]);
});
