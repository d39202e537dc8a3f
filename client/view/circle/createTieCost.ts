import { dipOf } from './curve.ts';
import type { Neighbours } from './Placement.ts';
import { turn, type Point } from './polar.ts';
import { stableHash } from './stableHash.ts';

/** In larger maps crossings are counted with so many of the ties. */
const sampleSize = 240;
/** So many of a node's own ties are asked; a hub's others lie much as these do. */
const ownSample = 16;
/** So much longer, px, may ties become to cross once less. */
const pxPerCrossing = 200;
/** What a radian on the way round counts for, px, beside the way outwards: it is on their way round that ties cross others. */
const pxPerRadian = 200;

/** What the ties of a node say to a place for it. */
export type TieCost = {
  readonly tieCount: number;
  readonly isTied: (id: string) => boolean;
  /** How often a node's ties would cross others from here, and a little for how long they would be. */
  readonly at: (id: string, point: Point) => number;
};

/** A tie runs clockwise from `start` over `way` radians, its radius from `low` to `high`, and dips by up to `deep`. */
type Curve = { start: number; way: number; low: number; high: number; deep: number };
/** Many of them, with the numbers of their ends. */
type Curves = Readonly<Record<keyof Curve, Float64Array>> & { readonly from: Int32Array; readonly to: Int32Array };
type Polar = { readonly angle: number; readonly radius: number };
type Ends = readonly [from: number, to: number];

/**
 * Asks the ties of a node where it should stand. All other nodes count as standing where they likely will, so that the
 * answer hangs on the node and the place alone: it is worked out once, and what one cell decides is nothing to the others.
 * Of more than 320 ties as many are held against, by the hash of their ends, and scaled to all: whoever adds a tie finds
 * the same ones. Two ties cross when the one that lies farther out where they begin to lie beside each other lies farther
 * in where they cease to, so a pair is judged by four radii; those that share an end do not cross. Reference: crossings of
 * monotone curves, as in layered drawings (Sugiyama, Tagawa, Toda 1981), but round a cylinder. An answer costs at most
 * 16 · 320 pairs. What order the input has does not matter.
 * @param likely about where every node of the circle will stand
 * @param edge outer radius of the last ring
 */
export function createTieCost(likely: ReadonlyMap<string, Point>, neighbours: Neighbours, edge: number): TieCost {
  const ids = [...likely.keys()].toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const places = ids.map((id) => polar(likely.get(id) ?? { x: 0, y: 0 }));
  const ends = endsOf(numbers, neighbours);
  const sample = curvesOf(ends.slice(0, sampleSize), places, edge);
  const scale = ends.length / Math.max(1, sample.from.length);
  const others = othersOf(ends, ids.length);
  const known = ids.map(() => new Map<Point, number>());
  const work = (number: number, point: Point): number => {
    const own = others[number] ?? [];
    const here = polar(point);
    const asked = Math.min(own.length, ownSample);
    let sum = 0;
    for (let index = 0; index < asked; index += 1) {
      const other = own[index] as number;
      const curve = curveOf(here, places[other] as Polar, edge);
      sum += crossingsOf(curve, number, other, sample) * scale + lengthOf(curve) / pxPerCrossing;
    }
    return asked === 0 ? 0 : (sum * own.length) / asked;
  };
  return {
    tieCount: ends.length,
    isTied: (id) => (others[numbers.get(id) ?? -1]?.length ?? 0) > 0,
    at: (id, point) => {
      const number = numbers.get(id) ?? -1;
      const before = known[number]?.get(point);
      if (before !== undefined) return before;
      const cost = work(number, point);
      known[number]?.set(point, cost);
      return cost;
    },
  };
}

/** The ends of every tie between two nodes of the circle, by hash: the first of them are the sample. */
function endsOf(numbers: ReadonlyMap<string, number>, neighbours: Neighbours): readonly Ends[] {
  const drawn: { readonly ends: Ends; readonly chance: number }[] = [];
  for (const [id, from] of numbers) {
    for (const other of neighbours.get(id) ?? []) {
      const to = numbers.get(other);
      if (to !== undefined && from < to) drawn.push({ ends: [from, to], chance: stableHash(`${id} ${other}`) });
    }
  }
  return drawn
    .toSorted((a, b) => a.chance - b.chance || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1])
    .map(({ ends }) => ends);
}

/** The other ends of every node's ties, in the order of the ties. */
function othersOf(ends: readonly Ends[], count: number): readonly (readonly number[])[] {
  const others = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of ends) {
    others[from]?.push(to);
    others[to]?.push(from);
  }
  return others;
}

function curvesOf(ends: readonly Ends[], places: readonly Polar[], edge: number): Curves {
  const all = ends.map(([from, to]) => curveOf(places[from] as Polar, places[to] as Polar, edge));
  const numbers = (key: keyof Curve): Float64Array => Float64Array.from(all, (curve) => curve[key]);
  return {
    start: numbers('start'),
    way: numbers('way'),
    low: numbers('low'),
    high: numbers('high'),
    deep: numbers('deep'),
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to),
  };
}

function curveOf(one: Polar, other: Polar, edge: number): Curve {
  const arc = shorter(other.angle - one.angle);
  const first = arc < 0 ? other : one;
  const second = arc < 0 ? one : other;
  const way = Math.abs(arc);
  const deep = (4 * dipOf(one.radius, other.radius, edge) * way) / Math.PI;
  return { start: first.angle, way, low: first.radius, high: second.radius, deep };
}

function lengthOf({ way, low, high }: Curve): number {
  const around = way * pxPerRadian;
  return Math.sqrt(around * around + (high - low) * (high - low));
}

/** How many of the sample a node's tie would cross. This is where the time goes. */
function crossingsOf(own: Curve, node: number, other: number, sample: Curves): number {
  const { start, way, low, high, deep, from, to } = sample;
  let crossings = 0;
  for (let tie = 0; tie < from.length; tie += 1) {
    const ahead = shorter((start[tie] as number) - own.start);
    const itsWay = way[tie] as number;
    const begin = ahead > 0 ? ahead : 0;
    const end = own.way < ahead + itsWay ? own.way : ahead + itsWay;
    if (begin >= end) continue;
    const a = from[tie];
    const b = to[tie];
    if (a === node || b === node || a === other || b === other) continue;
    const itsLow = low[tie] as number;
    const itsHigh = high[tie] as number;
    const itsDeep = deep[tie] as number;
    const first =
      radiusAt(begin / own.way, own.low, own.high, own.deep) -
      radiusAt((begin - ahead) / itsWay, itsLow, itsHigh, itsDeep);
    const last =
      radiusAt(end / own.way, own.low, own.high, own.deep) - radiusAt((end - ahead) / itsWay, itsLow, itsHigh, itsDeep);
    if (first * last < 0) crossings += 1;
  }
  return crossings;
}

/** The dip is a parabola here, so near to a sine that no order changes. */
function radiusAt(share: number, low: number, high: number, deep: number): number {
  return (low + (high - low) * share) * (1 - deep * share * (1 - share));
}

function polar({ x, y }: Point): Polar {
  return { angle: Math.atan2(x, -y), radius: Math.sqrt(x * x + y * y) };
}

/** The way between two angles of −π … π, along the shorter arc. */
function shorter(way: number): number {
  if (way > Math.PI) return way - turn;
  return way < -Math.PI ? way + turn : way;
}
