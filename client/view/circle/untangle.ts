import { nodePitch, type Cell } from './cellSlots.ts';
import { createTangle, type Tangle } from './createTangle.ts';
import { freePoints } from './freePoints.ts';
import { likelyPlaces } from './likelyPlaces.ts';
import type { Neighbours, Spot } from './Placement.ts';
import type { Point, Rect } from './polar.ts';

/** A cell with the nodes of it that may move, and the places of those that may not. */
export type LooseCell = { readonly area: Cell; readonly ids: readonly string[]; readonly fixed: readonly Point[] };

const mostSweeps = 3;
/** In cells of more nodes only those so near, px, trade places. */
const fewNodes = 40;
const nearby = 50;
/** Above so many ties they are not drawn one by one, and nodes only trade places. */
const fewTies = 300;
/** How near to each other nodes may come by moving, in parts of how near they stood; never asked to be farther than `far`, px. */
const keptGap = 0.75;
const far = 90;
const step = 10;
/** What a trade or a move must be worth, in crossings: less is not worth that anything moves. */
const worthIt = 0.25;

/**
 * Gives the map fewer crossings: nodes of a cell trade places, and where ties are drawn one by one move within it. Each
 * stays in its cell, off names, and about as far from the others as they stood. Reference: greedy switch for layered
 * drawings (Eades, Kelly 1986), on what ties cross in all of the map. Each cell decides on where the others will stand
 * about (`likelyPlaces`), which a newcomer hardly changes. Cost: three sweeps, one of large maps, of (pairs in cells + nodes · places)
 * · ties of a node · min(m, 320). Nodes go by the order they are handed in, by hash; only what is better by a quarter of
 * a crossing is done.
 * @param spots changed in place
 */
export function untangle(
  cells: readonly LooseCell[],
  names: readonly Rect[],
  spots: Map<string, Spot>,
  neighbours: Neighbours,
): void {
  const tangle = createTangle(spots, neighbours, likelyPlaces(cells, spots, neighbours));
  const sweeps = tangle.tieCount <= fewTies ? mostSweeps : 1;
  for (let sweep = 0; sweep < sweeps; sweep += 1) if (!sweepOnce(cells, names, tangle)) break;
  for (const { ids } of cells) moveSpots(ids, tangle, spots);
}

/** Every cell decides for itself on what stood before the sweep; only then all of it is done. */
function sweepOnce(cells: readonly LooseCell[], names: readonly Rect[], tangle: Tangle): boolean {
  const found = new Map<string, Point>();
  let changes = 0;
  for (const cell of cells) {
    const before = new Map(cell.ids.flatMap((id) => [[id, tangle.at(id)] as const]));
    changes += trade(cell.ids, tangle, tangle.costOf, cell.ids.length > fewNodes ? nearby : null);
    if (tangle.tieCount <= fewTies) {
      const search = searchOf(cell, names, tangle);
      for (const id of cell.ids) changes += Number(move(id, search, tangle));
    }
    for (const [id, old] of before) {
      const now = tangle.at(id);
      if (now === undefined || old === undefined || now === old) continue;
      found.set(id, now);
      tangle.put(id, old);
    }
  }
  for (const [id, point] of found) tangle.put(id, point);
  return changes > 0;
}

/** Where the nodes of a cell may go. */
type Search = LooseCell & { readonly points: readonly Point[]; readonly gap: number };

function searchOf(cell: LooseCell, names: readonly Rect[], tangle: Tangle): Search {
  const places = [...cell.ids.flatMap((id) => tangle.at(id) ?? []), ...cell.fixed];
  const gap = Math.max(nodePitch + 1, keptGap * Math.min(far, leastGap(places)));
  // In the centre everybody stands round the middle; a single row leaves no choice but order.
  return { ...cell, points: cell.area.inner === 0 ? [] : freePoints(cell.area, names, step), gap };
}

/** Moves a node to the best place of its cell, if that is better than where it stands. */
function move(id: string, { ids, fixed, points, gap }: Search, tangle: Tangle): boolean {
  const here = tangle.at(id);
  if (here === undefined || !tangle.isTied(id)) return false;
  const others = [...ids.flatMap((other) => (other === id ? [] : (tangle.at(other) ?? []))), ...fixed];
  let best = here;
  let least = tangle.costOf(id) - worthIt;
  for (const point of points) {
    if (others.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < gap)) continue;
    tangle.put(id, point);
    const cost = tangle.costOf(id);
    if (cost < least) [best, least] = [point, cost];
  }
  tangle.put(id, best);
  return best !== here;
}

/**
 * Lets every two nodes of a cell trade places that are better off so.
 * @param reach only those nearer to each other than this, px
 * @returns how many trades there were
 */
export function trade(
  ids: readonly string[],
  tangle: Tangle,
  costOf: (id: string) => number,
  reach: number | null,
): number {
  let trades = 0;
  ids.forEach((one, index) => {
    for (const other of ids.slice(index + 1)) trades += Number(tradeIfBetter(one, other, tangle, costOf, reach));
  });
  return trades;
}

function tradeIfBetter(
  one: string,
  other: string,
  tangle: Tangle,
  costOf: (id: string) => number,
  reach: number | null,
): boolean {
  const [here, there] = [tangle.at(one), tangle.at(other)];
  if (here === undefined || there === undefined || !(tangle.isTied(one) || tangle.isTied(other))) return false;
  if (reach !== null && Math.hypot(here.x - there.x, here.y - there.y) > reach) return false;
  const before = costOf(one) + costOf(other);
  tangle.put(one, there);
  tangle.put(other, here);
  if (costOf(one) + costOf(other) < before - worthIt) return true;
  tangle.put(one, here);
  tangle.put(other, there);
  return false;
}

/** Takes what a tangle found back into the placement. */
export function moveSpots(ids: readonly string[], tangle: Tangle, spots: Map<string, Spot>): void {
  for (const id of ids) {
    const [spot, at] = [spots.get(id), tangle.at(id)];
    if (spot !== undefined && at !== undefined) spots.set(id, { ...spot, x: at.x, y: at.y });
  }
}

function leastGap(points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}
