import type { Adjacency } from './Adjacency.ts';

export type DisjointRoutes = {
  /** How many routes there are at most that share nobody on the way. */
  readonly count: number;
  /** A smallest set of nodes without which no route is left; null when a tie leads straight there. */
  readonly cut: readonly number[] | null;
};

/**
 * Tells how many ways independent of each other lead from one to another, and who holds them all.
 * Largest set of routes without a common inner node, and a smallest vertex cut (as many: Menger 1927), by shortest
 * augmenting paths in the graph whose nodes are split in two; Edmonds & Karp 1972.
 * Directed (undirected ties stand both ways); weight does not count. The straight tie is one route.
 * O(count × (n + m)).
 * Of several smallest cuts, the one nearest to the beginning.
 */
export function disjointRoutes(out: Adjacency, from: number, to: number): DisjointRoutes {
  const { nodeCount, offsets, targets } = out;
  if (from === to) return { count: 0, cut: [] };
  // Which node a route comes from and goes on to; a node carries one route at most.
  const comesFrom = new Int32Array(nodeCount).fill(-1);
  const goesTo = new Int32Array(nodeCount).fill(-1);
  const used = new Uint8Array(out.tieCount);
  const straight = targets.subarray(offsets[from], offsets[from + 1]).includes(to);
  const state: State = { out, from, to, comesFrom, goesTo, used };
  let routes = 0;
  let reached = augment(state);
  for (; reached.found; reached = augment(state)) routes += 1;
  if (straight) return { count: routes + 1, cut: null };
  const cut: number[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    if (reached.entered[node] === 1 && reached.left[node] === 0) cut.push(node);
  }
  return { count: routes, cut };
}

type State = {
  readonly out: Adjacency;
  readonly from: number;
  readonly to: number;
  readonly comesFrom: Int32Array;
  readonly goesTo: Int32Array;
  readonly used: Uint8Array;
};

type Reached = {
  readonly found: boolean;
  /** Nodes whose front and whose back can still be reached; between the two lies what a node can carry. */
  readonly entered: Uint8Array;
  readonly left: Uint8Array;
};

/**
 * Looks for one more route, which may push others aside: breadth first over fronts (2v) and backs (2v + 1) of nodes. Front
 * to back is the node's own room, free while no route goes through; back to front against a route that does.
 */
function augment(state: State): Reached {
  const { out, from, to, goesTo, comesFrom } = state;
  const before = new Int32Array(2 * out.nodeCount).fill(-1);
  const start = 2 * from + 1;
  before[start] = start;
  const queue = [start];
  const reach = (half: number, by: number): void => {
    if (before[half] !== -1) return;
    before[half] = by;
    queue.push(half);
  };
  for (let at = 0; at < queue.length && before[2 * to] === -1; at += 1) {
    const half = queue[at] as number;
    const node = half >> 1;
    if (half % 2 === 1) {
      for (let entry = out.offsets[node] as number; entry < (out.offsets[node + 1] as number); entry += 1) {
        // A tie takes any number of routes, so that what holds them all is found among the nodes.
        const target = out.targets[entry] as number;
        if (node !== from || target !== to) reach(2 * target, half);
      }
      // A route through this node could be led back to its front.
      if (node !== from && goesTo[node] !== -1) reach(2 * node, half);
    } else {
      if (goesTo[node] === -1) reach(2 * node + 1, half);
      // Where a route comes in, it could go another way from where it came.
      else if (comesFrom[node] !== -1) reach(2 * (comesFrom[node] as number) + 1, half);
    }
  }
  const found = before[2 * to] !== -1;
  if (found) takeRoute(state, before);
  const half = (which: number): Uint8Array =>
    Uint8Array.from({ length: out.nodeCount }, (_, node) => (before[2 * node + which] === -1 ? 0 : 1));
  return { found, entered: half(0), left: half(1) };
}

/** Turns what was found into routes: ties that are walked are used, ties that are walked against become free. */
function takeRoute({ out, from, to, comesFrom, goesTo, used }: State, before: Int32Array): void {
  for (let half = 2 * to; half !== 2 * from + 1; half = before[half] as number) {
    const by = before[half] as number;
    const [tail, head] = [by >> 1, half >> 1];
    if (tail === head) continue;
    if (by % 2 === 1) setTie(out, used, tail, head, 1);
    else setTie(out, used, head, tail, 0);
  }
  comesFrom.fill(-1);
  goesTo.fill(-1);
  for (let node = 0; node < out.nodeCount; node += 1) {
    for (let entry = out.offsets[node] as number; entry < (out.offsets[node + 1] as number); entry += 1) {
      const target = out.targets[entry] as number;
      if (used[out.ties[entry] as number] === 0) continue;
      goesTo[node] = target;
      comesFrom[target] = node;
    }
  }
}

function setTie(
  { offsets, targets, ties }: Adjacency,
  used: Uint8Array,
  tail: number,
  head: number,
  value: number,
): void {
  for (let entry = offsets[tail] as number; entry < (offsets[tail + 1] as number); entry += 1) {
    if (targets[entry] === head) used[ties[entry] as number] = value;
  }
}
