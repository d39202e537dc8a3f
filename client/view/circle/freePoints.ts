import { isClear, type Cell } from './cellSlots.ts';
import { pointAt, type Point, type Rect } from './polar.ts';
import { nodeMargin } from './stage.ts';

/** A little more than nodes keep off lines: an arc is longer than the way across between two nodes on both sides of one. */
const margin = nodeMargin + 0.5;

/**
 * Where in a cell a node may stand when nobody else does: a fine grid, off the cell's edges and every name.
 * @param step px from one point to the next, along and outwards
 */
export function freePoints(area: Cell, names: readonly Rect[], step: number): readonly Point[] {
  if (area.to <= area.from) return [];
  const points: Point[] = [];
  const whole = area.inner === 0;
  for (let radius = whole ? 30 : area.inner + margin; radius <= area.outer - margin; radius += step) {
    const aside = whole ? 0 : margin / radius;
    for (let angle = area.from + aside; angle <= area.to - aside; angle += step / radius) {
      const point = pointAt(radius, angle);
      if (isClear(point, { rects: names, points: [] })) points.push(point);
    }
  }
  return points;
}
