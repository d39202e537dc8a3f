import { pointAt, polarOf, shorterArc, turn, type Point } from './polar.ts';
import { stableHash } from './stableHash.ts';

/** How far ties that go half way round bend away from the middle of the rings, in parts of their radius. */
const spread = 0.4;
/** Control points keep this far from ring lines, px; what lies up to twice as far is moved, so that the order stays. */
const lineGap = 6;
/** From so far inside the last ring's line, px, what bends outwards is held back, to come at most so far beyond that. */
const rim = 4;
const beyondRim = 16;
/** Nearer than this, px, two nodes are tied by a small bow. */
const nearNeighbours = 48;
const bow = 9;

/**
 * The control points of a tie that follows the circle, in px: two, and for ties that go far round more, so that they
 * bend evenly. They lie at even shares of the way from one end to the other (⅓ and ⅔ for most) in polar coordinates
 * (radius and angle linear, along the shorter arc), so that no tie crosses the centre unless it ends there. Long ties
 * bend away from the ring they start in (`dipOf`) and lie beside each other by a small lane of their own; control points
 * keep off the ring lines. What keeps them off, and in the picture, leaves every two radii in their order: ties that
 * lie beside each other do not cross by it.
 * @param id of the relation; decides the lane
 * @param ringLines radii of the lines between the rings
 */
export function controlPoints(id: string, from: Point, to: Point, ringLines: readonly number[]): readonly Point[] {
  const start = polarOf(from);
  const end = polarOf(to);
  const startAngle = start.radius < 4 ? end.angle : start.angle;
  const endAngle = end.radius < 4 ? start.angle : end.angle;
  const way = shorterArc(startAngle, endAngle);
  const lane = (stableHash(id) - 0.5) * 12 * Math.min(1, Math.abs(way) * 2);
  if (Math.hypot(to.x - from.x, to.y - from.y) < nearNeighbours) return besideMiddle(from, to);
  const edge = ringLines.at(-1) ?? Math.max(start.radius, end.radius);
  const dip = dipOf(start.radius, end.radius, edge) * (Math.abs(way) / Math.PI);
  const shares = sharesOf(way);
  // The curve cuts the corners of its control points, and so lies by this much nearer to the centre than they.
  const cut = Math.cos(Math.abs(way) / (shares.length + 1) / 2);
  return shares.map((share) => {
    const straight = start.radius + (end.radius - start.radius) * share;
    const radius = insideRim(straight * (1 - dip * Math.sin(share * Math.PI)) + lane, edge) / cut;
    return pointAt(Math.max(0, offLines(radius, ringLines)), (startAngle + way * share + turn) % turn);
  });
}

/**
 * How much a tie that goes half way round dips towards the centre, in parts of its radius: it may not run along the ring
 * it starts in. Ties of the inner rings dip inwards and those of the outer ones outwards (less than 0), where there is
 * room and fewer others run; all dipping the same way would cross each other more.
 * @param from radius of one end
 * @param to radius of the other
 * @param edge outer radius of the last ring
 */
export function dipOf(from: number, to: number, edge: number): number {
  return spread * (0.5 - (from + to) / 2 / edge);
}

function insideRim(radius: number, edge: number): number {
  const over = radius - (edge - rim);
  return over <= 0 ? radius : edge - rim + (beyondRim * over) / (over + beyondRim);
}

function sharesOf(way: number): readonly number[] {
  const count = 2 + Math.floor(Math.abs(way) / 0.8);
  return Array.from({ length: count }, (_, index) => (index + 1) / (count + 1));
}

/** Between near neighbours a third of the way may lie inside a node, where no curve can begin: a small bow instead. */
function besideMiddle(from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (-(to.y - from.y) / length) * bow, y: ((to.x - from.x) / length) * bow };
  return [{ x: (from.x + to.x) / 2 + across.x, y: (from.y + to.y) / 2 + across.y }];
}

function offLines(radius: number, lines: readonly number[]): number {
  const near = lines.find((line) => Math.abs(line - radius) < 2 * lineGap);
  if (near === undefined) return radius;
  return near + (radius - near) / 2 + (radius < near ? -lineGap : lineGap);
}

/**
 * A point of a tie's curve as Cytoscape draws it: quadratic pieces that meet midway between the control points.
 * @param share of the pieces, 0…1
 */
export function pointOnTie(from: Point, controls: readonly Point[], to: Point, share: number): Point {
  const along = Math.min(0.9999, Math.max(0, share)) * controls.length;
  const index = Math.floor(along);
  const control = controls[index] ?? from;
  const before = controls[index - 1];
  const after = controls[index + 1];
  const start = before === undefined ? from : midway(before, control);
  const end = after === undefined ? to : midway(control, after);
  return onQuadratic(start, control, end, along - index);
}

function midway(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function onQuadratic(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}
