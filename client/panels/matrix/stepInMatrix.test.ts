import { describe, expect, it } from 'vitest';
import { stepInMatrix } from './stepInMatrix.ts';

describe('stepInMatrix', () => {
  const size = { rows: 3, columns: 4 };
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    stepInMatrix({ key, ctrlKey }, { row, column }, size);

  it('walks by arrows and stops at the edges', () => {
    expect(press('ArrowRight', 1, 1)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowUp', 1, 1)).toEqual({ row: 0, column: 1 });
    expect(press('ArrowDown', 2, 1)).toBeNull();
    expect(press('ArrowLeft', 1, 0)).toBeNull();
  });

  it('goes to the ends of the row, and with Ctrl of the whole', () => {
    expect(press('Home', 1, 2)).toEqual({ row: 1, column: 0 });
    expect(press('End', 1, 2)).toEqual({ row: 1, column: 3 });
    expect(press('Home', 1, 2, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', 1, 2, true)).toEqual({ row: 2, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(press('a', 1, 1)).toBeNull();
  });
});
