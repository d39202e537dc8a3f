import type { Point } from './circle/polar.ts';

/**
 * The ids of the points within a line that somebody has drawn around them; it is closed from its end to its beginning.
 * Where it crosses itself, what it goes round an even number of times lies outside (the even-odd rule, by casting a ray
 * to the right). Cost points × corners.
 */
export function idsWithin(points: ReadonlyMap<string, Point>, corners: readonly Point[]): readonly string[] {
  if (corners.length < 3) return [];
  return [...points].flatMap(([id, point]) => (isWithin(point, corners) ? [id] : []));
}

function isWithin({ x, y }: Point, corners: readonly Point[]): boolean {
  let within = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    // An end on the ray counts once: with the side that goes up from it.
    if (before !== undefined && corner.y > y !== before.y > y) {
      const at = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < at) within = !within;
    }
    before = corner;
  }
  return within;
}
