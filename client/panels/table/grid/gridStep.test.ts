import { expect, it } from 'vitest';
import { gridStep, PAGE } from './gridStep.ts';

const size = { rows: 30, columns: 5 };
const step = (key: string, wide = false, row = 12, column = 2) => gridStep({ key, wide }, { row, column }, size);

it('walks one cell by an arrow, and stays at the edge', () => {
  expect(step('ArrowUp')).toEqual({ row: 11, column: 2 });
  expect(step('ArrowDown')).toEqual({ row: 13, column: 2 });
  expect(step('ArrowLeft')).toEqual({ row: 12, column: 1 });
  expect(step('ArrowRight')).toEqual({ row: 12, column: 3 });
  expect(step('ArrowUp', false, 0, 0)).toEqual({ row: 0, column: 0 });
  expect(step('ArrowDown', false, 29, 0)).toEqual({ row: 29, column: 0 });
  expect(step('ArrowRight', false, 3, 4)).toEqual({ row: 3, column: 4 });
});

it('goes along the row, by pages, and to the ends of the rows', () => {
  expect(step('Home')).toEqual({ row: 12, column: 0 });
  expect(step('End')).toEqual({ row: 12, column: 4 });
  expect(step('Home', true)).toEqual({ row: 1, column: 0 });
  expect(step('End', true)).toEqual({ row: 29, column: 4 });
  expect(step('PageUp')).toEqual({ row: 12 - PAGE, column: 2 });
  expect(step('PageDown')).toEqual({ row: 12 + PAGE, column: 2 });
  expect(step('PageDown', false, 28)).toEqual({ row: 29, column: 2 });
});

it('leaves every other key alone', () => {
  expect(['Enter', 'a', 'Tab', 'Escape', ' '].map((key) => step(key))).toEqual([null, null, null, null, null]);
});
