import { createTangle } from './createTangle.ts';
import { polarOf, shorterArc, turn, type Point } from './polar.ts';
import type { Neighbours, Spot } from './Placement.ts';
import { moveSpots, trade } from './untangle.ts';

const sweeps = 4;
const trades = 2;

/**
 * Lets nodes of a cell trade places so that their ties become shorter: a few sweeps in which each cell is ordered by
 * the mean direction of its nodes' neighbours (Sugiyama's barycentre, on the circle), then trades of two that
 * shorten what both are tied to. Nothing random; equals keep the order they have.
 * @param cells the ids of each cell; only these move
 * @param spots changed in place
 */
export function shortenTies(
  cells: readonly (readonly string[])[],
  spots: Map<string, Spot>,
  neighbours: Neighbours,
): void {
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const ids of cells) orderByBarycentre(ids, spots, neighbours);
  }
  const tangle = createTangle(spots, neighbours);
  for (let sweep = 0; sweep < trades; sweep += 1) {
    let changes = 0;
    for (const ids of cells) changes += trade(ids, tangle, tangle.lengthOf, null);
    if (changes === 0) break;
  }
  for (const ids of cells) moveSpots(ids, tangle, spots);
}

function orderByBarycentre(ids: readonly string[], spots: Map<string, Spot>, neighbours: Neighbours): void {
  const places = ids.flatMap((id) => spots.get(id) ?? []).toSorted((a, b) => polarOf(a).angle - polarOf(b).angle);
  const first = places[0];
  if (first === undefined || places.length < 2) return;
  const middle = (polarOf(first).angle + polarOf(places.at(-1) ?? first).angle) / 2;
  const wanted = ids
    .flatMap((id) => {
      const spot = spots.get(id);
      return spot === undefined ? [] : [{ id, angle: wantedAngle(id, spot, spots, neighbours, middle) }];
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
  spots: ReadonlyMap<string, Spot>,
  neighbours: Neighbours,
  middle: number,
): number {
  const around = (neighbours.get(id) ?? []).flatMap((other) => spots.get(other) ?? []);
  const sum = around.reduce((total, other) => ({ x: total.x + other.x, y: total.y + other.y }), { x: 0, y: 0 });
  const target: Point = around.length === 0 || Math.hypot(sum.x, sum.y) < 1 ? spot : sum;
  return shorterArc(middle % turn, polarOf(target).angle);
}
