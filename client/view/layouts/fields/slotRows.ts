import type { Point, Rect } from '../../circle/polar.ts';

/** A name beside a node is wider than high, so neighbours in a row stand this much farther apart than rows do. */
const wider = 1.7;

/**
 * Places for a number of nodes in an upright cell, in rows that are set against each other like bricks: as many rows as
 * keep the nearest two farthest apart.
 */
export function slotRows(cell: Rect, count: number, margin: number): readonly (readonly Point[])[] {
  if (count === 0) return [];
  const width = Math.max(1, cell.width - 2 * margin);
  const height = Math.max(1, cell.height - 2 * margin);
  let rows = 1;
  let best = -1;
  for (let tried = 1; tried <= count; tried += 1) {
    const gap = Math.min(width / (Math.ceil(count / tried) + 0.5), (wider * height) / tried);
    if (gap > best + 0.01) [rows, best] = [tried, gap];
  }
  return Array.from({ length: rows }, (_, row) => {
    const inRow = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
    const step = width / (inRow + (rows === 1 ? 0 : 0.5));
    const shift = rows === 1 ? 0.5 : row % 2 === 0 ? 0.25 : 0.75;
    return Array.from({ length: inRow }, (__, place) => ({
      x: cell.x + margin + (place + shift) * step,
      y: cell.y + margin + ((row + 0.5) * height) / rows,
    }));
  });
}
