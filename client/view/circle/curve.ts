import { pointAt, polarOf, shorterArc, turn, type Point } from './polar.ts';
import { stableHash } from './stableHash.ts';

/** Control points of a curve as Cytoscape wants them: along the straight line (0…1) and across it (px). */
export type Curve = { readonly weights: readonly number[]; readonly distances: readonly number[] };

/** How much a tie that goes half way round dips towards the centre: it may not run along the ring it starts in. */
const dip = 0.2;
/** Control points keep this far from ring lines, px. */
const lineGap = 6;

/**
 * The curve of a tie, following the circle: control points at ⅓ and ⅔ of the way from one end to the other in
 * polar coordinates (radius and angle linear, along the shorter arc), so that no tie crosses the centre unless it
 * ends there. Long ties dip a little inwards and lie beside each other by a small lane of their own; control points
 * keep off the ring lines.
 * @param id of the relation; decides the lane
 * @param ringLines radii of the lines between the rings
 */
export function tieCurve(id: string, from: Point, to: Point, ringLines: readonly number[]): Curve {
  const controls = controlPoints(id, from, to, ringLines);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const weights: number[] = [];
  const distances: number[] = [];
  for (const control of controls) {
    const px = control.x - from.x;
    const py = control.y - from.y;
    weights.push(round((px * dx + py * dy) / length ** 2, 4));
    distances.push(round((px * dy - py * dx) / length, 2));
  }
  return { weights, distances };
}

/** The two control points themselves, in px. */
export function controlPoints(id: string, from: Point, to: Point, ringLines: readonly number[]): readonly Point[] {
  const start = polarOf(from);
  const end = polarOf(to);
  const [startAngle, endAngle] = [start.radius < 4 ? end.angle : start.angle, end.radius < 4 ? start.angle : end.angle];
  const way = shorterArc(startAngle, endAngle);
  const lane = (stableHash(id) - 0.5) * 12 * Math.min(1, Math.abs(way) * 2);
  const inwards = 1 - dip * (Math.abs(way) / Math.PI);
  return [1 / 3, 2 / 3].map((share) => {
    const straight = start.radius + (end.radius - start.radius) * share;
    const radius = offLines(straight * inwards + lane, ringLines);
    return pointAt(Math.max(0, radius), (startAngle + way * share + turn) % turn);
  });
}

function offLines(radius: number, lines: readonly number[]): number {
  const near = lines.find((line) => Math.abs(line - radius) < lineGap);
  return near === undefined ? radius : near + (radius < near ? -lineGap : lineGap);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
