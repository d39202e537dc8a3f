import { dip } from './curve.ts';
import type { Point } from './polar.ts';

/** What a radian on the way round counts for, px, beside the way outwards: it is on their way round that ties cross others. */
const pxPerRadian = 200;

/** Ties between nodes that can be put elsewhere. Nodes are numbers, ties the numbers of their ends. */
export type TieCurves = {
  readonly put: (node: number, point: Point) => void;
  /** How far a node's ties reach, round and outwards, px. */
  readonly lengthOf: (node: number) => number;
  /** How many of the first `among` ties a node's own cross. */
  readonly crossingsOf: (node: number, among: number) => number;
};

/** A tie runs clockwise from `start` over `way` radians, its radius from `low` to `high`, and dips by up to `deep`. */
type Curves = Readonly<Record<'start' | 'way' | 'low' | 'high' | 'deep', Float64Array>>;

/**
 * Ties as they are drawn, in angle and radius: two of them cross when the one that lies farther out where they begin to
 * lie beside each other lies farther in where they cease to, so a pair is judged by four radii. Those that share an end
 * do not cross. Reference: crossings of monotone curves, as in layered drawings (Sugiyama, Tagawa, Toda 1981), but round
 * a cylinder; each way at most half a turn. Each node may have a second place, numbered `nodeCount` higher. A count costs a node's own ties times the ties it is held against.
 */
export function createTieCurves(nodeCount: number, ends: readonly (readonly [number, number])[]): TieCurves {
  const curves = emptyCurves(ends.length);
  const [angles, radii] = [new Float64Array(2 * nodeCount), new Float64Array(2 * nodeCount)];
  const from = Int32Array.from(ends, ([end]) => end);
  const to = Int32Array.from(ends, ([, end]) => end);
  const ties = Array.from({ length: 2 * nodeCount }, (): number[] => []);
  ends.forEach((pair, tie) => {
    for (const node of pair) ties[node]?.push(tie);
  });
  const whose = (end: number): number => end % nodeCount;
  const crossingsOfTie = createCount(curves, from.map(whose), to.map(whose));
  return {
    put: (node, { x, y }) => {
      angles[node] = Math.atan2(x, -y);
      radii[node] = Math.hypot(x, y);
      for (const tie of ties[node] ?? []) settle(curves, tie, [from[tie], to[tie]] as [number, number], angles, radii);
    },
    lengthOf: (node) => {
      let length = 0;
      for (const tie of ties[node] ?? []) {
        const around = (curves.way[tie] as number) * pxPerRadian;
        const outwards = (curves.high[tie] as number) - (curves.low[tie] as number);
        length += Math.sqrt(around * around + outwards * outwards);
      }
      return length;
    },
    crossingsOf: (node, among) => (ties[node] ?? []).reduce((sum, tie) => sum + crossingsOfTie(tie, among), 0),
  };
}

function emptyCurves(count: number): Curves {
  const numbers = (): Float64Array => new Float64Array(count);
  return { start: numbers(), way: numbers(), low: numbers(), high: numbers(), deep: numbers() };
}

function settle(
  curves: Curves,
  tie: number,
  [one, other]: readonly [number, number],
  angles: Float64Array,
  radii: Float64Array,
): void {
  const arc = shorter((angles[other] as number) - (angles[one] as number));
  const [first, second] = arc < 0 ? [other, one] : [one, other];
  const way = Math.abs(arc);
  curves.start[tie] = angles[first] as number;
  curves.way[tie] = way;
  curves.low[tie] = radii[first] as number;
  curves.high[tie] = radii[second] as number;
  curves.deep[tie] = (4 * dip * way) / Math.PI;
}

/** How many of the first ties one crosses. This is where the time goes: it is asked some million times. */
function createCount(
  { start, way, low, high, deep }: Curves,
  from: Int32Array,
  to: Int32Array,
): (tie: number, among: number) => number {
  // The dip is a parabola here, so near to a sine that no order changes.
  const radiusAt = (tie: number, along: number): number => {
    const share = along / (way[tie] as number);
    const straight = (low[tie] as number) + ((high[tie] as number) - (low[tie] as number)) * share;
    return straight * (1 - (deep[tie] as number) * share * (1 - share));
  };
  return (tie, among) => {
    const [ownStart, ownWay] = [start[tie] as number, way[tie] as number];
    const [first, second] = [from[tie], to[tie]];
    let crossings = 0;
    for (let other = 0; other < among; other += 1) {
      const ahead = shorter((start[other] as number) - ownStart);
      const begin = ahead > 0 ? ahead : 0;
      const end = Math.min(ownWay, ahead + (way[other] as number));
      if (begin >= end) continue;
      if (from[other] === first || from[other] === second || to[other] === first || to[other] === second) continue;
      const atBegin = radiusAt(tie, begin) - radiusAt(other, begin - ahead);
      if (atBegin * (radiusAt(tie, end) - radiusAt(other, end - ahead)) < 0) crossings += 1;
    }
    return crossings;
  };
}

/** The way between two angles of −π … π, along the shorter arc. */
function shorter(way: number): number {
  if (way > Math.PI) return way - 2 * Math.PI;
  return way < -Math.PI ? way + 2 * Math.PI : way;
}
