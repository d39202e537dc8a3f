import type { DirectedAdjacency } from './Adjacency.ts';

export type RouteEnds = {
  readonly from: Iterable<number>;
  readonly to: Iterable<number>;
};

/** A route as its nodes, from the beginning to the end. */
export type Route = readonly number[];

/**
 * Tells the shortest ways from here to there, and the next ones after them.
 * The k shortest loopless paths; Yen 1971, each step counting one, ways searched breadth first. Between sets a route goes
 * from any of the beginnings to the first of the ends it comes to, and passes no other beginning.
 * Directed, along the index (undirected: both ways); parallel ties are one.
 * O(k n (n + m)) at worst.
 * Ordered by length, then by the numbers of the nodes from the beginning on.
 * @returns none when no way leads there, or a node is both a beginning and an end: nothing lies between
 */
export function shortestRoutes(index: DirectedAdjacency, { from, to }: RouteEnds, k: number): readonly Route[] {
  const [starts, ends] = [new Set(from), new Set(to)];
  if ([...starts].some((node) => ends.has(node))) return [];
  const { nodeCount } = index.out;
  const world = { index, starts, ends, blocked: new Uint8Array(nodeCount), steps: new Int32Array(nodeCount) };
  const first = leaveAt(world, [], [], 0);
  const found: Route[] = [];
  const candidates: Candidate[] = first === null ? [] : [{ route: first, spur: 0 }];
  const known = new Set(candidates.map(({ route }) => route.join()));
  while (candidates.length > 0 && found.length < k) {
    const { route, spur } = takeLeast(candidates);
    found.push(route);
    // Ways that leave it earlier were looked for when the route it came from was found (Lawler 1972).
    for (let at = spur; at < route.length; at += 1) {
      const other = leaveAt(world, found, route, at);
      if (other === null || known.has(other.join())) continue;
      known.add(other.join());
      candidates.push({ route: other, spur: at });
    }
  }
  return found;
}

type Candidate = { readonly route: Route; readonly spur: number };

type World = {
  readonly index: DirectedAdjacency;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly blocked: Uint8Array;
  /** Working memory: how many steps from each node to the nearest end. */
  readonly steps: Int32Array;
};

function takeLeast(candidates: Candidate[]): Candidate {
  let least = 0;
  for (let at = 1; at < candidates.length; at += 1) {
    if (compare((candidates[at] as Candidate).route, (candidates[least] as Candidate).route) < 0) least = at;
  }
  return candidates.splice(least, 1)[0] as Candidate;
}

function compare(one: Route, other: Route): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((node, place) => node !== other[place]);
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number);
}

/** The shortest way that goes as a route does up to, not with, its node `at`, and on by none of the ways found so far. */
function leaveAt(world: World, found: readonly Route[], route: Route, at: number): Route | null {
  const root = route.slice(0, at);
  const taken = new Set<number>();
  for (const other of found) {
    if (root.every((node, place) => other[place] === node)) taken.add(other[at] as number);
  }
  const { starts, blocked } = world;
  for (const node of root) blocked[node] = 1;
  measureSteps(world);
  const last = root[at - 1];
  const nexts = last === undefined ? [...starts].sort((a, b) => a - b) : targetsOf(world.index.out, last);
  const rest = walkDown(
    world,
    nexts.filter((node) => !taken.has(node) && (last === undefined || !starts.has(node))),
  );
  for (const node of root) blocked[node] = 0;
  return rest === null ? null : [...root, ...rest];
}

const targetsOf = ({ offsets, targets }: DirectedAdjacency['out'], node: number): readonly number[] =>
  Array.from(targets.subarray(offsets[node], offsets[node + 1]));

/** From each node that is free, how many steps it is to the nearest end; -1 where no way leads there. */
function measureSteps({ index: { into }, starts, ends, blocked, steps }: World): void {
  steps.fill(-1);
  const queue = [...ends];
  for (const end of queue) steps[end] = 0;
  // It grows while it is gone through.
  for (const node of queue) {
    // A way goes on from neither: it comes to no other beginning, and ends at the first end.
    if (starts.has(node)) continue;
    for (let entry = into.offsets[node] as number; entry < (into.offsets[node + 1] as number); entry += 1) {
      const before = into.targets[entry] as number;
      if (steps[before] !== -1 || blocked[before] === 1) continue;
      steps[before] = (steps[node] as number) + 1;
      queue.push(before);
    }
  }
}

/** The shortest way to an end that begins at one of these, of equal ones the first by the numbers of its nodes. */
function walkDown({ index: { out }, starts, blocked, steps }: World, nexts: readonly number[]): Route | null {
  let node = -1;
  for (const next of nexts) {
    const left = steps[next] as number;
    if (blocked[next] === 1 || left === -1) continue;
    if (node === -1 || left < (steps[node] as number)) node = next;
  }
  if (node === -1) return null;
  const route = [node];
  while (steps[node] !== 0) {
    const before = steps[node] as number;
    node = targetsOf(out, node).find(
      (next) => steps[next] === before - 1 && blocked[next] === 0 && !starts.has(next),
    ) as number;
    route.push(node);
  }
  return route;
}
