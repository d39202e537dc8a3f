import type { Point, Rect } from '../../circle/polar.ts';

/** A name beside a node is wider than high, so neighbours in a row stand this much farther apart than rows do. */
const wider = 1.7;
/** How far nodes keep from the edge of their cell, px. */
export const cellMargin = 14;

/**
 * Places for a number of nodes in an upright cell, in rows that are set against each other like bricks: as many rows as
 * keep the nearest two farthest apart.
 */
export function slotRows(cell: Rect, count: number): readonly (readonly Point[])[] {
  if (count === 0) return [];
  const { width, height } = withinMargin(cell);
  const { rows } = bestRows(cell, count);
  return Array.from({ length: rows }, (_, row) => {
    const inRow = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
    const step = width / (inRow + (rows === 1 ? 0 : 0.5));
    const shift = rows === 1 ? 0.5 : row % 2 === 0 ? 0.25 : 0.75;
    return Array.from({ length: inRow }, (__, place) => ({
      x: cell.x + cellMargin + (place + shift) * step,
      y: cell.y + cellMargin + ((row + 0.5) * height) / rows,
    }));
  });
}

/** In how many rows nodes stand farthest apart, and how far that is, px along a row. */
export function bestRows(
  cell: Pick<Rect, 'width' | 'height'>,
  count: number,
): { readonly rows: number; readonly gap: number } {
  const { width, height } = withinMargin(cell);
  let best = { rows: 1, gap: -1 };
  for (let rows = 1; rows <= count; rows += 1) {
    const gap = Math.min(width / (Math.ceil(count / rows) + 0.5), (wider * height) / rows);
    if (gap > best.gap + 0.01) best = { rows, gap };
  }
  return best;
}

function withinMargin({ width, height }: Pick<Rect, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  return { width: Math.max(1, width - 2 * cellMargin), height: Math.max(1, height - 2 * cellMargin) };
}
