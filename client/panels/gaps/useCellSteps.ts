import { useState } from 'react';
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/**
 * Makes a table of buttons one tab stop, in which arrows walk from cell to cell and Home and End along the row.
 * @param columns how many buttons a row has; they are numbered row by row
 */
export function useCellSteps(columns: number) {
  const [at, setAt] = useState(0);
  return {
    tabIndexOf: (cell: number): 0 | -1 => (cell === at ? 0 : -1),
    onFocus: setAt,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const cells = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
      const next = nextCell(event.key, at, columns, cells.length);
      if (next === null) return;
      event.preventDefault();
      cells[next]?.focus();
    },
  };
}

/** The cell that a key leads to; null when it leads nowhere. */
export function nextCell(key: string, at: number, columns: number, count: number): number | null {
  const row = Math.floor(at / columns);
  if (key === 'Home') return row * columns;
  if (key === 'End') return row * columns + columns - 1;
  const [down, right] = steps[key] ?? [0, 0];
  const column = (at % columns) + right;
  const next = (row + down) * columns + column;
  const isThere = column >= 0 && column < columns && next >= 0 && next < count;
  return isThere && next !== at ? next : null;
}
