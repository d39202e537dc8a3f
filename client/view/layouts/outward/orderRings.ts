import { polarOf, shorterArc, turn, type Point } from '../../circle/polar.ts';

const sweeps = 8;

/**
 * Who stands where in each ring, so that ties cross little: by the middle direction of those that a node is tied to in
 * the rings beside it, swept outwards and inwards, the best of the sweeps kept. Each ring is then turned to lie nearest
 * to what its nodes ask for. Cost about sweeps · (ties + n log n).
 * @param rings the ids of each ring; the order they come in decides between equals
 * @param places as many of each ring, by angle
 */
export function orderRings(
  rings: readonly (readonly string[])[],
  places: readonly (readonly Point[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Point> {
  // One alone in the middle lies in every direction.
  const first = rings[0]?.length === 1 ? 1 : 0;
  const ringOf = new Map(rings.flatMap((ids, ring) => ids.map((id) => [id, ring] as const)));
  const angles = new Map<string, number>();
  let order = rings.map((ids) => [...ids]);
  put(order, places, angles);
  let best = order;
  let least = lengthOf(angles, ringOf, neighbours, first);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const outwards = sweep % 2 === 0;
    const next = order.map((ids) => [...ids]);
    const indices = rings.map((_, index) => index).slice(first);
    for (const ring of outwards ? indices : indices.toReversed()) {
      const beside = (id: string): readonly string[] =>
        (neighbours.get(id) ?? []).filter((other) => {
          const at = ringOf.get(other);
          return at !== undefined && at >= first && (outwards ? at <= ring : at >= ring);
        });
      next[ring] = byDirection(next[ring] ?? [], beside, angles);
      put([next[ring]], [places[ring] ?? []], angles);
    }
    order = next;
    const length = lengthOf(angles, ringOf, neighbours, first);
    if (length < least - 1e-6) [best, least] = [order, length];
  }
  return turned(best, places, neighbours, first);
}

function put(
  rings: readonly (readonly string[])[],
  places: readonly (readonly Point[])[],
  angles: Map<string, number>,
): void {
  rings.forEach((ids, ring) => {
    ids.forEach((id, index) => {
      const place = places[ring]?.[index];
      if (place !== undefined) angles.set(id, polarOf(place).angle);
    });
  });
}

function byDirection(
  ids: readonly string[],
  beside: (id: string) => readonly string[],
  angles: ReadonlyMap<string, number>,
): string[] {
  const wanted = new Map(ids.map((id) => [id, middleDirection(beside(id), angles) ?? angles.get(id) ?? 0]));
  return ids.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
}

function middleDirection(ids: readonly string[], angles: ReadonlyMap<string, number>): number | null {
  let [x, y] = [0, 0];
  for (const id of ids) {
    const angle = angles.get(id);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  if (Math.hypot(x, y) < 1e-6) return null;
  return (Math.atan2(y, x) + turn) % turn;
}

/** How far apart in direction those are that are tied, all together. The middle, if one stands there alone, has no direction. */
function lengthOf(
  angles: ReadonlyMap<string, number>,
  ringOf: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  first: number,
): number {
  let length = 0;
  for (const [id, ring] of ringOf) {
    if (ring < first) continue;
    for (const other of neighbours.get(id) ?? []) {
      const [from, to] = [angles.get(id), angles.get(other)];
      if ((ringOf.get(other) ?? 0) >= first && from !== undefined && to !== undefined)
        length += Math.abs(shorterArc(from, to));
    }
  }
  return length;
}

/** The places, each ring turned by as much as brings its nodes nearest to those they are tied to farther in. */
function turned(
  rings: readonly (readonly string[])[],
  places: readonly (readonly Point[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  first: number,
): ReadonlyMap<string, Point> {
  const result = new Map<string, Point>();
  const angles = new Map<string, number>();
  rings.forEach((ids, ring) => {
    const pulls = ids.flatMap((id, index) => {
      const place = places[ring]?.[index];
      const towards = middleDirection(neighbours.get(id) ?? [], angles);
      return place === undefined || towards === null ? [] : [shorterArc(polarOf(place).angle, towards)];
    });
    const by = ring === 0 || pulls.length === 0 ? 0 : pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;
    ids.forEach((id, index) => {
      const place = places[ring]?.[index];
      if (place === undefined) return;
      const at = rotate(place, by);
      result.set(id, at);
      if (ring >= first) angles.set(id, polarOf(at).angle);
    });
  });
  return result;
}

function rotate({ x, y }: Point, by: number): Point {
  return { x: x * Math.cos(by) - y * Math.sin(by), y: x * Math.sin(by) + y * Math.cos(by) };
}
