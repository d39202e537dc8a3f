import { nodePitch, type Cell } from './cellSlots.ts';
import { createTieCost, type TieCost } from './createTieCost.ts';
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
const step = 18;
/** What a trade or a move must be worth, in crossings: less is not worth that anything moves. */
const worthIt = 0.25;

/**
 * Gives the map fewer crossings: nodes of a cell trade places, and where ties are drawn one by one move within it. Each
 * stays in its cell, off names, and about as far from the others as they stood. Reference: greedy switch for layered
 * drawings (Eades, Kelly 1986), on what ties cross in all of the map. Each cell decides by itself on where the others will
 * stand about (`likelyPlaces`), which a newcomer hardly changes. Cost: at most one answer of `createTieCost` for each
 * node and place of its cell. Nodes go by the order they are handed in, by hash; only what is better by a quarter of
 * a crossing is done.
 * @param spots changed in place
 * @param edge outer radius of the last ring
 */
export function untangle(
  cells: readonly LooseCell[],
  names: readonly Rect[],
  spots: Map<string, Spot>,
  neighbours: Neighbours,
  edge: number,
): void {
  const cost = createTieCost(likelyPlaces(cells, spots, neighbours), neighbours, edge);
  const moving = cost.tieCount <= fewTies;
  for (const cell of cells) {
    const places = placesOf(cell.ids, spots);
    const search = moving ? searchOf(cell, names, places) : null;
    for (let sweep = 0; sweep < (moving ? mostSweeps : 1); sweep += 1) {
      let changes = trade(places, cost);
      if (search !== null) for (const id of places.keys()) changes += Number(move(id, places, search, cost));
      if (changes === 0) break;
    }
    for (const [id, { x, y }] of places) {
      const spot = spots.get(id);
      if (spot !== undefined) spots.set(id, { ...spot, x, y });
    }
  }
}

function placesOf(ids: readonly string[], spots: ReadonlyMap<string, Spot>): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const id of ids) {
    const spot = spots.get(id);
    if (spot !== undefined) places.set(id, spot);
  }
  return places;
}

/** Where the nodes of a cell may go. */
type Search = { readonly fixed: readonly Point[]; readonly points: readonly Point[]; readonly gap: number };

function searchOf({ area, fixed }: LooseCell, names: readonly Rect[], places: ReadonlyMap<string, Point>): Search {
  const gap = Math.max(nodePitch + 1, keptGap * Math.min(far, leastGap([...places.values(), ...fixed])));
  // In the centre everybody stands round the middle.
  return { fixed, points: area.inner === 0 ? [] : freePoints(area, names, step), gap };
}

/** Moves a node to the best place of its cell, if that is better than where it stands. */
function move(id: string, places: Map<string, Point>, { fixed, points, gap }: Search, cost: TieCost): boolean {
  const here = places.get(id);
  if (here === undefined || !cost.isTied(id)) return false;
  const others = [...places].flatMap(([other, place]) => (other === id ? [] : [place])).concat(fixed);
  let best = here;
  let least = cost.at(id, here) - worthIt;
  for (const point of points) {
    if (others.some((other) => isNearer(other, point, gap))) continue;
    const there = cost.at(id, point);
    if (there < least) [best, least] = [point, there];
  }
  places.set(id, best);
  return best !== here;
}

/**
 * Lets every two nodes of a cell trade places that are better off so.
 * @returns how many trades there were
 */
function trade(places: Map<string, Point>, cost: TieCost): number {
  const ids = [...places.keys()];
  let trades = 0;
  ids.forEach((one, index) => {
    for (let next = index + 1; next < ids.length; next += 1)
      trades += Number(tradeIfBetter(one, ids[next] ?? one, places, cost));
  });
  return trades;
}

function tradeIfBetter(one: string, other: string, places: Map<string, Point>, cost: TieCost): boolean {
  const [here, there] = [places.get(one), places.get(other)];
  if (here === undefined || there === undefined) return false;
  if (places.size > fewNodes && !isNearer(here, there, nearby)) return false;
  const least = cost.at(one, here) + cost.at(other, there) - worthIt;
  if (least <= 0) return false;
  const then = cost.at(one, there);
  if (then >= least || then + cost.at(other, here) >= least) return false;
  places.set(one, there);
  places.set(other, here);
  return true;
}

function isNearer(one: Point, other: Point, gap: number): boolean {
  const x = one.x - other.x;
  const y = one.y - other.y;
  return x * x + y * y < gap * gap;
}

function leastGap(points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}
