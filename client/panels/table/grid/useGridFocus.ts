import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { cellId, HEAD } from './GridProps.ts';
import type { GridCell } from './GridProps.ts';
import { gridStep } from './gridStep.ts';

export type GridFocus = {
  /** The cell that Tab leads to. */
  readonly active: GridCell;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** Goes where the key leads; tells whether it leads anywhere. */
  readonly step: (event: KeyboardEvent<HTMLElement>) => boolean;
};

/**
 * One stop for Tab in a whole grid; arrows walk between its cells. The cell keeps the focus however the rows are sorted.
 * @param rows ids of the rows from above, without the headings
 * @param columns ids of the columns from the left, with that of the boxes
 */
export function useGridFocus(grid: string, rows: readonly string[], columns: readonly string[]): GridFocus {
  const [last, setLast] = useState<GridCell | null>(null);
  const active = standing(last, rows, columns);
  return {
    active,
    onFocus: ({ target }) => {
      const cell = cellOf(target);
      if (cell !== null && (cell.row !== active.row || cell.column !== active.column)) setLast(cell);
    },
    step: (event) => {
      const all = [HEAD, ...rows];
      const spot = { row: all.indexOf(active.row), column: columns.indexOf(active.column) };
      const next = gridStep({ key: event.key, wide: event.ctrlKey || event.metaKey }, spot, {
        rows: all.length,
        columns: columns.length,
      });
      if (next === null) return false;
      event.preventDefault();
      focusCell(grid, { row: all[next.row] ?? HEAD, column: columns[next.column] ?? '' });
      return true;
    },
  };
}

/** Brings the focus to a cell, and the cell to where it can be seen beside what stands still. */
export function focusCell(grid: string, cell: GridCell): void {
  const place = document.getElementById(cellId(grid, cell));
  place?.focus({ preventScroll: true });
  // The cell itself, where a box or a button within it has the focus.
  (place?.closest('[role="gridcell"], [role="columnheader"]') ?? place)?.scrollIntoView({
    block: 'nearest',
    inline: 'nearest',
  });
}

/** The cell that an element within a grid belongs to; null outside all of them. */
export function cellOf(element: Element): GridCell | null {
  const column = element.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column === undefined || row === undefined ? null : { row, column };
}

// What had the focus may have been filtered away, or its column taken out: then it begins at the first name.
function standing(last: GridCell | null, rows: readonly string[], columns: readonly string[]): GridCell {
  const first = { row: rows[0] ?? HEAD, column: columns[1] ?? '' };
  if (last === null) return first;
  return {
    row: last.row === HEAD || rows.includes(last.row) ? last.row : first.row,
    column: columns.includes(last.column) ? last.column : first.column,
  };
}
