import type { Cell } from './cellSlots.ts';
import { likelyPlaces } from './likelyPlaces.ts';
import { polarOf, shorterArc, turn, type Point } from './polar.ts';
import type { Neighbours, Spot } from './Placement.ts';

const sweeps = 2;
/** Beyond this many nodes a cell is only ordered, not improved pair by pair. */
const pairLimit = 40;

/**
 * Lets nodes of a cell trade places so that their ties become shorter: each cell is ordered by the mean direction of its
 * nodes' neighbours (Sugiyama's barycentre, on the circle), then two trade that shorten what both are tied to, in a few
 * sweeps. The order is by where the neighbours will stand about: by where they stand, a node more in one cell would
 * order nearly every cell of a large map anew. Nothing random; equals keep the order they have.
 * @param cells only their nodes move
 * @param spots changed in place
 */
export function shortenTies(
  cells: readonly { readonly area: Cell; readonly ids: readonly string[] }[],
  spots: Map<string, Spot>,
  neighbours: Neighbours,
): void {
  const likely = likelyPlaces(cells, spots, neighbours);
  for (const { ids } of cells) orderByBarycentre(ids, spots, likely, neighbours);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const { ids } of cells) if (ids.length <= pairLimit) tradePairs(ids, spots, neighbours);
  }
}

function orderByBarycentre(
  ids: readonly string[],
  spots: Map<string, Spot>,
  likely: ReadonlyMap<string, Point>,
  neighbours: Neighbours,
): void {
  const places = ids.flatMap((id) => spots.get(id) ?? []).toSorted((a, b) => polarOf(a).angle - polarOf(b).angle);
  const first = places[0];
  if (first === undefined || places.length < 2) return;
  const middle = (polarOf(first).angle + polarOf(places.at(-1) ?? first).angle) / 2;
  const wanted = ids
    .flatMap((id) => {
      const spot = spots.get(id);
      return spot === undefined ? [] : [{ id, angle: wantedAngle(id, spot, likely, neighbours, middle) }];
    })
    .toSorted((a, b) => a.angle - b.angle);
  wanted.forEach(({ id }, index) => {
    const place = places[index];
    if (place !== undefined) spots.set(id, place);
  });
}

/** The direction of a node's neighbours, as the shorter way from the cell's middle; without neighbours its own. */
function wantedAngle(
  id: string,
  spot: Spot,
  likely: ReadonlyMap<string, Point>,
  neighbours: Neighbours,
  middle: number,
): number {
  const around = (neighbours.get(id) ?? []).flatMap((other) => likely.get(other) ?? []);
  const sum = around.reduce((total, other) => ({ x: total.x + other.x, y: total.y + other.y }), { x: 0, y: 0 });
  const target: Point = around.length === 0 || Math.hypot(sum.x, sum.y) < 1 ? spot : sum;
  return shorterArc(middle % turn, polarOf(target).angle);
}

function tradePairs(ids: readonly string[], spots: Map<string, Spot>, neighbours: Neighbours): void {
  for (let a = 0; a < ids.length; a += 1) {
    for (let b = a + 1; b < ids.length; b += 1) {
      const one = ids[a];
      const other = ids[b];
      if (one !== undefined && other !== undefined) tradeIfShorter(one, other, spots, neighbours);
    }
  }
}

function tradeIfShorter(one: string, other: string, spots: Map<string, Spot>, neighbours: Neighbours): void {
  const here = spots.get(one);
  const there = spots.get(other);
  if (here === undefined || there === undefined) return;
  const now = tieLength(one, here, other, spots, neighbours) + tieLength(other, there, one, spots, neighbours);
  const then = tieLength(one, there, other, spots, neighbours) + tieLength(other, here, one, spots, neighbours);
  if (then < now - 0.5) {
    spots.set(one, there);
    spots.set(other, here);
  }
}

function tieLength(
  id: string,
  at: Point,
  except: string,
  spots: ReadonlyMap<string, Spot>,
  neighbours: Neighbours,
): number {
  let length = 0;
  for (const other of neighbours.get(id) ?? []) {
    const spot = other === except ? undefined : spots.get(other);
    if (spot !== undefined) length += Math.hypot(spot.x - at.x, spot.y - at.y);
  }
  return length;
}
