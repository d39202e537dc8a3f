import { pointOnTie } from './circle/curve.ts';
import type { Point } from './circle/polar.ts';
import { pointsBeside } from './layouts/bend.ts';
import type { EdgeElement, PictureElement } from './PictureElement.ts';
import { tieIndex } from './tieIndex.ts';

/** A tie as the short straight pieces that its curve is near to, and the box they lie in; px of the picture. */
export type TieCurve = {
  readonly tie: EdgeElement;
  readonly points: readonly Point[];
  readonly least: Point;
  readonly most: Point;
};

/** The curves of a picture's ties: of those that are drawn at rest, and of any other that somebody asks for. */
export type TieCurves = { readonly atRest: readonly TieCurve[]; readonly of: (tie: EdgeElement) => TieCurve | null };

/** Pieces between two control points: no farther from the curve than a line is wide. */
const pieces = 8;

const made = new WeakMap<readonly PictureElement[], TieCurves>();

/** Made once for each picture, when somebody first points at it. */
export function tieCurves(elements: readonly PictureElement[]): TieCurves {
  const curves = made.get(elements) ?? curvesOf(elements);
  made.set(elements, curves);
  return curves;
}

/** How far a point lies from a curve, px; Infinity where it is farther than `room` from the box around it. */
export function awayFrom({ points, least, most }: TieCurve, at: Point, room: number): number {
  const isOutside = at.x < least.x - room || at.x > most.x + room || at.y < least.y - room || at.y > most.y + room;
  if (isOutside) return Infinity;
  return points
    .slice(1)
    .reduce((away, end, index) => Math.min(away, awayFromPiece(points[index] ?? end, end, at)), Infinity);
}

function curvesOf(elements: readonly PictureElement[]): TieCurves {
  const spots = new Map(elements.flatMap((each) => (each.group === 'nodes' ? [[each.data.id, each.position]] : [])));
  const known = new Map<EdgeElement, TieCurve | null>();
  const of = (tie: EdgeElement): TieCurve | null => {
    const curve = known.get(tie) ?? curveOf(tie, spots);
    known.set(tie, curve);
    return curve;
  };
  const { atRest, byId } = tieIndex(elements);
  const drawn = atRest.filter((each) => each.group === 'edges').filter(({ data }) => byId.has(data.id));
  return { of, atRest: drawn.map(of).filter((curve) => curve !== null) };
}

function curveOf(tie: EdgeElement, spots: ReadonlyMap<string, Point>): TieCurve | null {
  const [from, to] = [spots.get(tie.data.source), spots.get(tie.data.target)];
  if (from === undefined || to === undefined) return null;
  const points = isStraight(tie) ? [from, to] : bentPoints(tie, from, to);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    tie,
    points,
    least: { x: Math.min(...xs), y: Math.min(...ys) },
    most: { x: Math.max(...xs), y: Math.max(...ys) },
  };
}

/** Between two nodes that touch there is no room for a curve, as the stylesheet says. */
const isStraight = ({ classes }: EdgeElement): boolean => classes.split(' ').includes('touching');

function bentPoints({ data }: EdgeElement, from: Point, to: Point): readonly Point[] {
  const controls = pointsBeside(data, from, to);
  const count = controls.length * pieces;
  return [...Array.from({ length: count }, (_, index) => pointOnTie(from, controls, to, index / count)), to];
}

function awayFromPiece(start: Point, end: Point, at: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((at.x - start.x) * dx + (at.y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - start.x - share * dx, at.y - start.y - share * dy);
}
