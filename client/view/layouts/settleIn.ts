import type { Point } from '../circle/polar.ts';
import type { Ground } from './Ground.ts';
import type { LaidOut } from './Layout.ts';

/**
 * Keeps those that have a place where they are, and finds for each newcomer the roomiest of the free places; null when
 * one has none far enough from the others.
 * @param apart how far, px
 */
export function settleIn(
  ids: readonly string[],
  kept: ReadonlyMap<string, Point>,
  free: readonly Point[],
  apart: number,
): ReadonlyMap<string, Point> | null {
  const places = new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) as Point] as const] : [])));
  for (const id of ids) {
    if (places.has(id)) continue;
    const taken = [...places.values()];
    let best: Point | undefined;
    let most = apart;
    for (const point of free) {
      const gap = Math.min(...taken.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
      if (gap > most + 0.01) [best, most] = [point, gap];
    }
    if (best === undefined) return null;
    places.set(id, best);
  }
  return places;
}

/** Where nodes stood that still belong to the same cell of the same ground; null where the ground is another. */
export function keptPlaces(
  previous: LaidOut | undefined,
  layout: LaidOut['layout'],
  centre: string | null,
  ground: Ground,
): ((id: string, cell: string) => Point | undefined) | null {
  if (previous?.layout !== layout || previous.centre !== centre || previous.ground === null) return null;
  if (JSON.stringify(previous.ground.shapes) !== JSON.stringify(ground.shapes)) return null;
  const { spots } = previous.placement;
  return (id, cell) => {
    const spot = spots.get(id);
    return spot?.cell === cell ? spot : undefined;
  };
}
