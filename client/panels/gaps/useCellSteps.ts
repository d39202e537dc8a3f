import { useState } from 'react';
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** A table of buttons, numbered row by row. */
export type ButtonTable = {
  /** How many places a row has. */
  readonly columns: number;
  /** Whether headings are buttons too: then the corner, place 0, is the only place without one. */
  readonly withHeadings: boolean;
};

/** Makes a table of buttons one tab stop, in which arrows walk from place to place and Home and End along the row. */
export function useCellSteps(table: ButtonTable) {
  // With headings it begins at the first cell, as without.
  const [at, setAt] = useState(table.withHeadings ? table.columns + 1 : 0);
  return {
    tabIndexOf: (place: number): 0 | -1 => (place === at ? 0 : -1),
    onFocus: setAt,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
      const corner = table.withHeadings ? 1 : 0;
      const next = nextPlace(event.key, at, table, buttons.length + corner);
      if (next === null) return;
      event.preventDefault();
      buttons[next - corner]?.focus();
    },
  };
}

/** The place that a key leads to; null when it leads nowhere. */
export function nextPlace(
  key: string,
  at: number,
  { columns, withHeadings }: ButtonTable,
  count: number,
): number | null {
  const row = Math.floor(at / columns);
  const first = withHeadings ? 1 : 0;
  if (key === 'Home') return Math.max(row * columns, first);
  if (key === 'End') return row * columns + columns - 1;
  const [down, right] = steps[key] ?? [0, 0];
  const column = (at % columns) + right;
  const next = (row + down) * columns + column;
  const isThere = column >= 0 && column < columns && next >= first && next < count;
  return isThere && next !== at ? next : null;
}
