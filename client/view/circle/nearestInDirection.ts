import type { Point } from './polar.ts';

/** The four arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * Where an arrow key leads: the nearest of the places that lie in that direction, within 60° of it; what lies aside
 * counts double. Null when nothing does. Equals go by id.
 */
export function nearestInDirection(
  from: Point,
  places: ReadonlyMap<string, Point>,
  direction: Direction,
): string | null {
  const heading = headings[direction];
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const along = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y - dy * heading.x);
    if (along < 0.5 || aside > along * 1.74) continue;
    const cost = along + 2 * aside;
    if (cost < bestCost || (cost === bestCost && best !== null && id < best)) [best, bestCost] = [id, cost];
  }
  return best;
}
