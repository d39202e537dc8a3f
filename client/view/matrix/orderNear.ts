/**
 * An order of nodes in which those that are tied stand near each other, so that a matrix of ties shows groups as blocks
 * along its diagonal.
 * Definition: reverse Cuthill–McKee (E. Cuthill and J. McKee, 1969; A. George, 1971), which keeps the bandwidth small.
 * Conventions: ties have no direction, parallel ones count once, ties of a node to itself not at all; each piece begins
 * at a node far out (found by walking twice to the farthest), pieces come largest first, nodes without ties last.
 * Cost: n log n + m log m. Equal degrees are settled by the order in which the ids are given.
 */
export function orderNear(ids: readonly string[], ties: readonly (readonly [string, string])[]): readonly string[] {
  const around = neighboursOf(ids, ties);
  const degree = (id: string): number => around.get(id)?.length ?? 0;
  const seen = new Set<string>();
  const pieces: (readonly string[])[] = [];
  for (const id of ids) {
    if (seen.has(id) || degree(id) === 0) continue;
    const from = farthest(farthest(id, around), around);
    const piece = walk(from, around);
    for (const each of piece) seen.add(each);
    pieces.push(piece.toReversed());
  }
  const largestFirst = pieces.toSorted((a, b) => b.length - a.length);
  return [...largestFirst.flat(), ...ids.filter((id) => degree(id) === 0)];
}

type Around = ReadonlyMap<string, readonly string[]>;

function neighboursOf(ids: readonly string[], ties: readonly (readonly [string, string])[]): Around {
  const sets = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const [from, to] of ties) {
    const [first, last] = [sets.get(from), sets.get(to)];
    if (first === undefined || last === undefined || from === to) continue;
    first.add(to);
    last.add(from);
  }
  const place = new Map(ids.map((id, at) => [id, at]));
  const degree = (id: string): number => sets.get(id)?.size ?? 0;
  const fewestFirst = (a: string, b: string): number =>
    degree(a) - degree(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return new Map([...sets].map(([id, set]) => [id, [...set].sort(fewestFirst)]));
}

/** All that hangs together with a node, by steps from it, and at each step those with the fewest ties first. */
function walk(from: string, around: Around): readonly string[] {
  const order = [from];
  const seen = new Set(order);
  // Grows while it is walked through.
  for (const id of order) {
    for (const next of around.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      order.push(next);
    }
  }
  return order;
}

/** Of those the most steps away the first that is met. */
function farthest(from: string, around: Around): string {
  const steps = new Map([[from, 0]]);
  let last = from;
  for (const id of walk(from, around)) {
    const away = steps.get(id) ?? 0;
    if (away > (steps.get(last) ?? 0)) last = id;
    for (const next of around.get(id) ?? []) if (!steps.has(next)) steps.set(next, away + 1);
  }
  return last;
}
