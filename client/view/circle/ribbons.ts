import type { Placement } from './Placement.ts';
import type { Point } from './polar.ts';

/** All ties between two cells of the picture, drawn as one. */
export type Ribbon = {
  readonly id: string;
  /** Keys of the cells: ring and field. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** px: 1 + √count. */
  readonly width: number;
};

/** Ribbons and the middles of the cells they go between. */
export type Ribbons = { readonly ribbons: readonly Ribbon[]; readonly middles: ReadonlyMap<string, Point> };

/** More than this many would be a hairball again. */
export const mostRibbons = 40;

/**
 * Gathers ties into ribbons between cells, the fullest first; ties within a cell have none. Equals go by id.
 * Cost linear in ties and nodes.
 */
export function gatherRibbons(
  ties: readonly { readonly from: string; readonly to: string }[],
  placement: Placement,
): Ribbons {
  const counts = new Map<string, { readonly from: string; readonly to: string; count: number }>();
  for (const tie of ties) {
    const one = placement.spots.get(tie.from);
    const other = placement.spots.get(tie.to);
    if (one === undefined || other === undefined || one.cell === other.cell) continue;
    if (one.ring === null || other.ring === null) continue;
    const [from = '', to = ''] = [one.cell, other.cell].toSorted();
    const id = `ribbon ${from} ${to}`;
    const entry = counts.get(id) ?? { from, to, count: 0 };
    entry.count += 1;
    counts.set(id, entry);
  }
  const ribbons = [...counts]
    .map(([id, { from, to, count }]) => ({ id, from, to, count, width: 1 + Math.sqrt(count) }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostRibbons);
  return { ribbons, middles: middlesOf(new Set(ribbons.flatMap(({ from, to }) => [from, to])), placement) };
}

function middlesOf(cells: ReadonlySet<string>, placement: Placement): ReadonlyMap<string, Point> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const { cell, x, y } of placement.spots.values()) {
    if (!cells.has(cell)) continue;
    const sum = sums.get(cell) ?? { x: 0, y: 0, count: 0 };
    sums.set(cell, { x: sum.x + x, y: sum.y + y, count: sum.count + 1 });
  }
  return new Map([...sums].map(([cell, { x, y, count }]) => [cell, { x: x / count, y: y / count }]));
}
