import { expect, it } from 'vitest';
import { nextPlace } from './useCellSteps.ts';

it('leads from cell to cell, stops at the edges, and passes every other key on', () => {
  // Two rows of three.
  const from = (at: number, key: string): number | null => nextPlace(key, at, { columns: 3, withHeadings: false }, 6);
  expect(from(0, 'ArrowRight')).toBe(1);
  expect(from(0, 'ArrowDown')).toBe(3);
  expect(from(4, 'ArrowUp')).toBe(1);
  expect(from(4, 'ArrowLeft')).toBe(3);
  expect(from(4, 'Home')).toBe(3);
  expect(from(3, 'End')).toBe(5);
  for (const [at, key] of [
    [2, 'ArrowRight'],
    [3, 'ArrowLeft'],
    [0, 'ArrowUp'],
    [5, 'ArrowDown'],
    [1, 'Enter'],
    [1, 'Tab'],
  ] as const) {
    expect(from(at, key), `${key} at ${at}`).toBeNull();
  }
});

it('leads to headings and past the corner, which has no button', () => {
  // Two columns and one row, with their headings.
  const from = (at: number, key: string): number | null => nextPlace(key, at, { columns: 3, withHeadings: true }, 6);
  expect(from(4, 'ArrowUp')).toBe(1);
  expect(from(4, 'ArrowLeft')).toBe(3);
  expect(from(3, 'ArrowUp')).toBeNull();
  expect(from(1, 'ArrowLeft')).toBeNull();
  expect(from(2, 'Home')).toBe(1);
  expect(from(5, 'Home')).toBe(3);
  expect(from(1, 'ArrowDown')).toBe(4);
});
