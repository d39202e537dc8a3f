/** A cell by its numbers; row 0 is that of the headings. */
export type GridSpot = { readonly row: number; readonly column: number };

export type GridSize = { readonly rows: number; readonly columns: number };

/** What was pressed; `wide` is Ctrl, or ⌘. */
export type GridKey = { readonly key: string; readonly wide: boolean };

/** So many rows are a page. */
export const PAGE = 10;

/**
 * Where a key leads in a grid: arrows to the next cell, Home and End along the row, Page Up and Page Down by ten rows,
 * with Ctrl to the very ends.
 * @param size with the row of headings
 * @returns null for a key that leads nowhere; at the edge the spot itself
 */
export function gridStep({ key, wide }: GridKey, { row, column }: GridSpot, size: GridSize): GridSpot | null {
  const to = (nextRow: number, nextColumn: number): GridSpot => ({
    row: Math.max(0, Math.min(size.rows - 1, nextRow)),
    column: Math.max(0, Math.min(size.columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(wide ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(wide ? size.rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, wide ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, wide ? size.columns : column + 1);
    case 'Home':
      return to(wide ? 1 : row, 0);
    case 'End':
      return to(wide ? size.rows : row, size.columns);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    default:
      return null;
  }
}
