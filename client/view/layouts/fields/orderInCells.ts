import type { Spot } from '../../circle/Placement.ts';
import type { Point } from '../../circle/polar.ts';

/** A cell whose members may stand in any order: its places, in rows, and who stands in them. */
export type LooseCell = { readonly rows: readonly (readonly Point[])[]; readonly ids: readonly string[] };

const sweeps = 6;

/**
 * Shortens the ties by changing who stands where within a cell: members are sorted towards the middle of those they are
 * tied to, down by rows and along them, and the new order is kept where it is the shorter one. Changes `spots`.
 */
export function orderInCells(
  cells: readonly LooseCell[],
  spots: Map<string, Spot>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): void {
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let changed = false;
    for (const cell of cells) changed = sortCell(cell, spots, neighbours) || changed;
    if (!changed) return;
  }
}

function sortCell(
  { rows, ids }: LooseCell,
  spots: Map<string, Spot>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (ids.length < 2) return false;
  const wanted = new Map(ids.map((id) => [id, middleOf(id, spots, neighbours)]));
  const at = (id: string): Point => wanted.get(id) ?? { x: 0, y: 0 };
  const downwards = ids.toSorted((a, b) => at(a).y - at(b).y || at(a).x - at(b).x || (a < b ? -1 : 1));
  const before = new Map(ids.map((id) => [id, spots.get(id)]));
  const length = (): number => ids.reduce((sum, id) => sum + lengthOf(id, spots, neighbours), 0);
  const was = length();
  let taken = 0;
  for (const row of rows) {
    const inRow = downwards.slice(taken, taken + row.length).toSorted((a, b) => at(a).x - at(b).x || (a < b ? -1 : 1));
    taken += row.length;
    inRow.forEach((id, index) => {
      const [spot, place] = [spots.get(id), row[index]];
      if (spot !== undefined && place !== undefined) spots.set(id, { ...spot, x: place.x, y: place.y });
    });
  }
  if (length() < was - 0.01) return true;
  for (const [id, spot] of before) if (spot !== undefined) spots.set(id, spot);
  return false;
}

/** The middle of those a node is tied to; where it stands when it is tied to none. */
function middleOf(
  id: string,
  spots: ReadonlyMap<string, Spot>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): Point {
  const others = (neighbours.get(id) ?? []).flatMap((other) => spots.get(other) ?? []);
  const own = spots.get(id) ?? { x: 0, y: 0 };
  if (others.length === 0) return own;
  const sum = others.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / others.length, y: sum.y / others.length };
}

function lengthOf(
  id: string,
  spots: ReadonlyMap<string, Spot>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): number {
  const own = spots.get(id);
  if (own === undefined) return 0;
  return (neighbours.get(id) ?? []).reduce((sum, other) => {
    const spot = spots.get(other);
    return spot === undefined ? sum : sum + Math.hypot(spot.x - own.x, spot.y - own.y);
  }, 0);
}
