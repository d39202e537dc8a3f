import { createTieCurves } from './createTieCurves.ts';
import type { Neighbours, Spot } from './Placement.ts';
import type { Point } from './polar.ts';
import { stableHash } from './stableHash.ts';

/** In larger maps crossings are counted with so many of the ties. */
const sampleSize = 320;
/** So much longer, px, may ties become to cross once less. */
const pxPerCrossing = 200;

/** The places of the nodes of the circle and what they cost. */
export type Tangle = {
  readonly tieCount: number;
  readonly at: (id: string) => Point | undefined;
  readonly put: (id: string, point: Point) => void;
  readonly isTied: (id: string) => boolean;
  /** How long a node's ties are, px. */
  readonly lengthOf: (id: string) => number;
  /** How often a node's ties cross others, and a little for how long they are. */
  readonly costOf: (id: string) => number;
};

/**
 * Holds a placement so that nodes can be put elsewhere and the ties asked what they think of it. Of more than 320 ties
 * as many are drawn by the hash of their ends, crossings with them counted and scaled to all: whoever adds a tie finds
 * the same ones drawn. What order the input has does not matter.
 * @param likely about where the nodes will stand: then a node's ties are judged as if all others stood there, so that
 * what one cell decides is nothing to the others
 */
export function createTangle(
  spots: ReadonlyMap<string, Spot>,
  neighbours: Neighbours,
  likely?: ReadonlyMap<string, Point>,
): Tangle {
  const ids = [...spots].flatMap(([id, { ring }]) => (ring === null ? [] : [id])).toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const ends = endsOf(numbers, neighbours);
  const curves = createTieCurves(ids.length, likely === undefined ? ends : withLikely(ends, ids.length));
  if (likely !== undefined)
    ids.forEach((id, number) => curves.put(ids.length + number, likely.get(id) ?? spots.get(id) ?? { x: 0, y: 0 }));
  const places = new Map<string, Point>();
  const put = (id: string, point: Point): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    places.set(id, point);
    curves.put(number, point);
  };
  for (const id of ids) put(id, spots.get(id) ?? { x: 0, y: 0 });
  const among = Math.min(sampleSize, ends.length);
  const scale = ends.length / Math.max(1, among);
  const lengthOf = (id: string): number => curves.lengthOf(numbers.get(id) ?? -1);
  return {
    tieCount: ends.length,
    at: (id) => places.get(id),
    put,
    isTied: (id) => lengthOf(id) > 0,
    lengthOf,
    costOf: (id) => curves.crossingsOf(numbers.get(id) ?? -1, among) * scale + lengthOf(id) / pxPerCrossing,
  };
}

/** The ends of every tie between two nodes of the circle, by hash: the first of them are the sample. */
function endsOf(numbers: ReadonlyMap<string, number>, neighbours: Neighbours): readonly (readonly [number, number])[] {
  const drawn: { readonly ends: readonly [number, number]; readonly chance: number }[] = [];
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

/** Every tie between likely places, and from either end's own place to the likely one of the other. */
function withLikely(
  ends: readonly (readonly [number, number])[],
  count: number,
): readonly (readonly [number, number])[] {
  return [
    ...ends.map(([from, to]) => [count + from, count + to] as const),
    ...ends.flatMap(([from, to]) => [[from, count + to] as const, [count + from, to] as const]),
  ];
}
