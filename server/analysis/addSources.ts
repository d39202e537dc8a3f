import type { Adjacency } from './Adjacency.ts';
import type { Dependencies } from './addDependencies.ts';

/** How many walks are made together: as many as a word has bits. Stretches of sources should be multiples of it. */
export const WALKS = 32;
// A node's place among numbers of which each node has one for every walk.
const SHIFT = 5;

/** Working memory for one index. */
type Walks = {
  /** Of each node two words: in which walks it was reached in earlier steps, and in which in the step at hand. */
  readonly reached: Int32Array;
  /** Of each node in each walk: how many shortest ways lead there; on the way back, what hangs on each of these. */
  readonly ways: Float64Array;
  /** Of each walk, what hangs on the node at hand. */
  readonly hanging: Float64Array;
  /** Step by step, who was reached and in which walks: two words each. */
  visits: Int32Array;
  /** Where the visits of each step begin; those of the step after the last one would begin where all end. */
  readonly steps: Int32Array;
};

/**
 * Adds, for every node and where wanted every tie, how much the ways from some sources to all others depend on it: the
 * sums of `addDependencies`, of 32 sources at once.
 * Brandes 2001, pulled on the way back; walked together as the breadth-first searches of Then et al. 2014. Which walks
 * have reached a node is a word of bits, so a tie is looked at once for all walks that come to it in the same step. These
 * are many, since the sources are a stretch of an index in which neighbours have near numbers. On maps this halves the
 * time; on a chain, where each walk is elsewhere, it takes up to twice as long.
 * Undirected; each step counts one. Neither source nor target counts as lying between. O(k (n + m)) for k sources.
 * Added up from the far end, in the order in which nodes were reached, then by walk: the same to the last bit, with ties
 * or without.
 * @param weights how many nodes each stands for
 */
export function addSources(
  index: Adjacency,
  weights: Float64Array,
  { first, last }: { readonly first: number; readonly last: number },
  sums: Dependencies,
): void {
  const walks = createWalks(index.nodeCount);
  for (let source = first; source < last; source += WALKS) {
    const own = weights.subarray(source, Math.min(last, source + WALKS));
    const steps = walkOut(index, source, own.length, walks);
    walkBack(index, weights, own, steps, walks, sums);
  }
}

const createWalks = (nodeCount: number): Walks => ({
  reached: new Int32Array(2 * nodeCount),
  ways: new Float64Array(nodeCount << SHIFT),
  hanging: new Float64Array(WALKS),
  visits: new Int32Array(8 * nodeCount),
  steps: new Int32Array(nodeCount + 1),
});

/** @returns how many steps there were, that of the sources among them */
function walkOut(index: Adjacency, source: number, many: number, walks: Walks): number {
  const { reached, steps } = walks;
  let begin = 0;
  let end = start(source, many, walks);
  let step = 0;
  while (begin < end) {
    steps[step] = begin;
    step += 1;
    makeRoom(walks, end + index.nodeCount);
    const { visits } = walks;
    let found = end;
    for (let visit = begin; visit < end; visit += 1) {
      found = stepOn(index, visits[2 * visit] as number, visits[2 * visit + 1] as number, walks, found);
    }
    for (let visit = end; visit < found; visit += 1) {
      const at = (visits[2 * visit] as number) << 1;
      const now = reached[at + 1] as number;
      visits[2 * visit + 1] = now;
      reached[at] = (reached[at] as number) | now;
      reached[at + 1] = 0;
    }
    begin = end;
    end = found;
  }
  steps[step] = end;
  return step;
}

/** @returns how many visits there are */
function start(source: number, many: number, { reached, ways, visits }: Walks): number {
  reached.fill(0);
  for (let walk = 0; walk < many; walk += 1) {
    const node = source + walk;
    visits[2 * walk] = node;
    visits[2 * walk + 1] = 1 << walk;
    reached[node << 1] = 1 << walk;
    ways[(node << SHIFT) | walk] = 1;
  }
  return many;
}

/** A node may be reached in as many steps as there are walks, but rarely is in more than a few. */
function makeRoom(walks: Walks, most: number): void {
  if (2 * most <= walks.visits.length) return;
  const larger = new Int32Array(4 * most);
  larger.set(walks.visits);
  walks.visits = larger;
}

/**
 * One step from a node, in those walks that have just reached it.
 * @returns how many visits there are; which walks a new one belongs to is known once the step is done
 */
function stepOn({ offsets, targets }: Adjacency, node: number, here: number, walks: Walks, visited: number): number {
  const { reached, ways, visits } = walks;
  const from = node << SHIFT;
  const end = offsets[node + 1] as number;
  let found = visited;
  for (let entry = offsets[node] as number; entry < end; entry += 1) {
    const next = targets[entry] as number;
    const onward = here & ~(reached[next << 1] as number);
    if (onward === 0) continue;
    const known = reached[(next << 1) | 1] as number;
    if (known === 0) {
      visits[2 * found] = next;
      found += 1;
    }
    reached[(next << 1) | 1] = known | onward;
    const to = next << SHIFT;
    for (let left = onward & ~known; left !== 0;) {
      const walk = Math.clz32(left) ^ 31;
      left ^= 1 << walk;
      ways[to | walk] = ways[from | walk] as number;
    }
    for (let left = onward & known; left !== 0;) {
      const walk = Math.clz32(left) ^ 31;
      left ^= 1 << walk;
      ways[to | walk] = (ways[to | walk] as number) + (ways[from | walk] as number);
    }
  }
  return found;
}

/** From the far end back: what hangs on a node is known once it is known of those one step further. */
function walkBack(
  index: Adjacency,
  weights: Float64Array,
  own: Float64Array,
  many: number,
  walks: Walks,
  sums: Dependencies,
): void {
  const { reached, visits, steps } = walks;
  for (let step = many - 1; step >= 0; step -= 1) {
    const [begin, end] = [steps[step] as number, steps[step + 1] as number];
    for (let visit = begin; visit < end; visit += 1) {
      const node = visits[2 * visit] as number;
      const here = visits[2 * visit + 1] as number;
      if (sums.ties !== undefined) gatherTies(index, node, here, own, walks, sums.ties);
      gather(index, node, here, walks);
      const sum = settle(node, here, weights[node] as number, own, walks);
      if (step > 0) sums.nodes[node] = (sums.nodes[node] as number) + sum;
    }
    // Those of the step before look at these alone.
    const further = step + 2 <= many ? (steps[step + 2] as number) : end;
    for (let visit = end; visit < further; visit += 1) reached[((visits[2 * visit] as number) << 1) | 1] = 0;
    for (let visit = begin; visit < end; visit += 1)
      reached[((visits[2 * visit] as number) << 1) | 1] = visits[2 * visit + 1] as number;
  }
}

/** What hangs on those one step further, for each shortest way to the node. */
function gather({ offsets, targets }: Adjacency, node: number, here: number, walks: Walks): void {
  const { reached, ways, hanging } = walks;
  const end = offsets[node + 1] as number;
  for (let entry = offsets[node] as number; entry < end; entry += 1) {
    const next = targets[entry] as number;
    const from = next << SHIFT;
    for (let left = here & (reached[(next << 1) | 1] as number); left !== 0;) {
      const walk = Math.clz32(left) ^ 31;
      left ^= 1 << walk;
      hanging[walk] = (hanging[walk] as number) + (ways[from | walk] as number);
    }
  }
}

function gatherTies(
  { offsets, targets, ties }: Adjacency,
  node: number,
  here: number,
  own: Float64Array,
  { reached, ways }: Walks,
  sums: Float64Array,
): void {
  const to = node << SHIFT;
  const end = offsets[node + 1] as number;
  for (let entry = offsets[node] as number; entry < end; entry += 1) {
    const next = targets[entry] as number;
    const from = next << SHIFT;
    let sum = 0;
    for (let left = here & (reached[(next << 1) | 1] as number); left !== 0;) {
      const walk = Math.clz32(left) ^ 31;
      left ^= 1 << walk;
      sum += (own[walk] as number) * (ways[to | walk] as number) * (ways[from | walk] as number);
    }
    const tie = ties[entry] as number;
    sums[tie] = (sums[tie] as number) + sum;
  }
}

/**
 * What hangs on a node takes the place of how many ways lead there, which nobody asks any more.
 * @returns how much of the walks that reached it depends on it
 */
function settle(node: number, here: number, weight: number, own: Float64Array, { ways, hanging }: Walks): number {
  const at = node << SHIFT;
  let sum = 0;
  for (let left = here; left !== 0;) {
    const walk = Math.clz32(left) ^ 31;
    left ^= 1 << walk;
    const many = ways[at | walk] as number;
    const dependency = many * (hanging[walk] as number);
    hanging[walk] = 0;
    sum += (own[walk] as number) * dependency;
    ways[at | walk] = (weight + dependency) / many;
  }
  return sum;
}
