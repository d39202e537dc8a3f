import { controlPoints } from '../circle/curve.ts';
import type { Point } from '../circle/polar.ts';
import { stableHash } from '../circle/stableHash.ts';

/** How ties run: round the middle of the picture, as in the circle, or from end to end with a small bow of their own. */
export type Bend = 'round' | 'straight';

/** How far ties between the same two nodes lie from the straight line, in parts of its length, and px at most. */
const bowShare = 0.08;
const mostBow = 26;

/**
 * The control points of a tie. Ties that run straight bow a little, each its own way, so that two between the same
 * nodes are seen to be two.
 */
export function tiePoints(
  bend: Bend,
  id: string,
  from: Point,
  to: Point,
  ringLines: readonly number[],
): readonly Point[] {
  if (bend === 'round') return controlPoints(id, from, to, ringLines);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = stableHash(id) - 0.5;
  const bow = 2 * side * Math.min(mostBow, length * bowShare) + (side < 0 ? -3 : 3);
  return [
    {
      x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow,
      y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow,
    },
  ];
}

/** Control points as Cytoscape wants them: along the straight line (0…1) and across it (px). */
export function besideLine(
  points: readonly Point[],
  from: Point,
  to: Point,
): { readonly weights: string; readonly distances: string } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = points.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2);
  const across = points.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length);
  return {
    weights: along.map((value) => Math.round(value * 1e4) / 1e4).join(' '),
    distances: across.map((value) => Math.round(value * 100) / 100).join(' '),
  };
}

/** The points that `besideLine` has written so. */
export function pointsBeside(
  { weights, distances }: { readonly weights: string; readonly distances: string },
  from: Point,
  to: Point,
): readonly Point[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const across = distances.split(' ').map(Number);
  return weights.split(' ').map((weight, index) => {
    const [along, away] = [Number(weight), (across[index] ?? 0) / length];
    return { x: from.x + along * dx - away * dy, y: from.y + along * dy + away * dx };
  });
}
