import type { Placement, Spot } from '../circle/Placement.ts';
import type { Gathering } from './collapseGraph.ts';

/**
 * Where what is collapsed stands: at the place of one of its own, so that it lies on no other node and in a ring and
 * field that is one of theirs. A group stands where its node does; else it is the cell with the most of them, and there
 * the node nearest to the middle of these. What a filter hides counts too, so that filtering moves nothing.
 * What has no place in this layout has none.
 */
export function gatheringSpots(gatherings: readonly Gathering[], { spots }: Placement): ReadonlyMap<string, Spot> {
  return new Map(
    gatherings.flatMap(({ id, collapse, held }) => {
      const own = collapse.of === 'group' ? spots.get(collapse.node) : undefined;
      const spot = own ?? middleOf(held, spots);
      return spot === undefined ? [] : [[id, spot] as const];
    }),
  );
}

function middleOf(ids: readonly string[], spots: ReadonlyMap<string, Spot>): Spot | undefined {
  const cells = new Map<string, Spot[]>();
  for (const id of ids.toSorted()) {
    const spot = spots.get(id);
    if (spot === undefined) continue;
    const cell = cells.get(spot.cell);
    if (cell === undefined) cells.set(spot.cell, [spot]);
    else cell.push(spot);
  }
  const [fullest] = [...cells].toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  if (fullest === undefined) return undefined;
  const [, there] = fullest;
  const middle = {
    x: there.reduce((sum, { x }) => sum + x, 0) / there.length,
    y: there.reduce((sum, { y }) => sum + y, 0) / there.length,
  };
  const away = ({ x, y }: Spot): number => (x - middle.x) ** 2 + (y - middle.y) ** 2;
  return there.reduce((best, spot) => (away(spot) < away(best) - 1e-9 ? spot : best));
}
