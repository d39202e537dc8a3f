import type { Adjacency, DirectedAdjacency } from './Adjacency.ts';

/** Ties by the numbers of their ends; the n-th tie leads from `from[n]` to `to[n]`. */
export type Ends = { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> };

/** An index, and which of its ties each given tie became: parallel ones share one, and one that leads home has none (-1). */
export type Built<Index> = { readonly index: Index; readonly tieOf: Int32Array };

/**
 * The index of ties without direction: parallel ties and ties there and back are merged into one, ties that lead home
 * are left out. Ties are numbered by their lower end, then their higher one. O(n + m).
 * @param nodeCount nodes are the numbers below it
 * @throws RangeError for an end that is no node
 */
export function buildUndirected(nodeCount: number, { from, to }: Ends): Built<Adjacency> {
  const given = from.length;
  const low = new Int32Array(given);
  const high = new Int32Array(given);
  for (let tie = 0; tie < given; tie += 1) {
    const [a, b] = endsOf(nodeCount, from, to, tie);
    low[tie] = Math.min(a, b);
    high[tie] = Math.max(a, b);
  }
  const { first, tieOf } = merge(nodeCount, low, high);
  const tieCount = first.length;
  const offsets = new Int32Array(nodeCount + 1);
  for (const tie of first) {
    count(offsets, low[tie] as number);
    count(offsets, high[tie] as number);
  }
  sumUp(offsets);
  const targets = new Int32Array(2 * tieCount);
  const ties = new Int32Array(2 * tieCount);
  const next = offsets.slice(0, nodeCount);
  const put = (row: number, target: number, tie: number): void => {
    const at = next[row] as number;
    targets[at] = target;
    ties[at] = tie;
    next[row] = at + 1;
  };
  // Rows come out ascending: each node gets its lower neighbours first, since ties are in the order of their lower end,
  // and what it gets as the lower end itself comes after these, in the order of the higher one.
  for (let tie = 0; tie < tieCount; tie += 1)
    put(high[first[tie] as number] as number, low[first[tie] as number] as number, tie);
  for (let tie = 0; tie < tieCount; tie += 1)
    put(low[first[tie] as number] as number, high[first[tie] as number] as number, tie);
  return { index: { nodeCount, tieCount, offsets, targets, ties }, tieOf };
}

/**
 * The index of ties with direction: parallel ties the same way are merged, ties that lead home are left out. Ties are
 * numbered by their tail, then their head. O(n + m).
 * @param nodeCount nodes are the numbers below it
 * @throws RangeError for an end that is no node
 */
export function buildDirected(nodeCount: number, { from, to }: Ends): Built<DirectedAdjacency> {
  const given = from.length;
  const tail = new Int32Array(given);
  const head = new Int32Array(given);
  for (let tie = 0; tie < given; tie += 1) [tail[tie], head[tie]] = endsOf(nodeCount, from, to, tie);
  const { first, tieOf } = merge(nodeCount, tail, head);
  const out = rows(nodeCount, first, tail, head);
  const into = rows(nodeCount, first, head, tail);
  return { index: { out, into }, tieOf };
}

/** Rows by one end of ties that are in the order of tail, then head: either way each row comes out ascending. */
function rows(nodeCount: number, first: Int32Array, rowOf: Int32Array, targetOf: Int32Array): Adjacency {
  const tieCount = first.length;
  const offsets = new Int32Array(nodeCount + 1);
  for (const tie of first) count(offsets, rowOf[tie] as number);
  sumUp(offsets);
  const targets = new Int32Array(tieCount);
  const ties = new Int32Array(tieCount);
  const next = offsets.slice(0, nodeCount);
  for (let tie = 0; tie < tieCount; tie += 1) {
    const row = rowOf[first[tie] as number] as number;
    const at = next[row] as number;
    targets[at] = targetOf[first[tie] as number] as number;
    ties[at] = tie;
    next[row] = at + 1;
  }
  return { nodeCount, tieCount, offsets, targets, ties };
}

type Merged = {
  /** Of each merged tie, the first of those that were given. */
  readonly first: Int32Array;
  readonly tieOf: Int32Array;
};

/** Puts ties in the order of one end, then the other, and gives those with the same ends one number. */
function merge(nodeCount: number, major: Int32Array, minor: Int32Array): Merged {
  const order = sortBy(
    nodeCount,
    major,
    sortBy(
      nodeCount,
      minor,
      Int32Array.from(major, (_, tie) => tie),
    ),
  );
  const tieOf = new Int32Array(major.length).fill(-1);
  const first = new Int32Array(major.length);
  let merged = 0;
  let before = -1;
  for (const tie of order) {
    if (major[tie] === minor[tie]) continue;
    const same = before >= 0 && major[before] === major[tie] && minor[before] === minor[tie];
    if (!same) {
      first[merged] = tie;
      merged += 1;
    }
    tieOf[tie] = merged - 1;
    before = tie;
  }
  return { first: first.slice(0, merged), tieOf };
}

/** Counting sort that keeps the order of equals. */
function sortBy(nodeCount: number, key: Int32Array, order: Int32Array): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (const tie of order) count(next, key[tie] as number);
  sumUp(next);
  const sorted = new Int32Array(order.length);
  for (const tie of order) {
    const row = key[tie] as number;
    const at = next[row] as number;
    sorted[at] = tie;
    next[row] = at + 1;
  }
  return sorted;
}

/** Counts one for a row, where its successor's offset will stand. */
function count(offsets: Int32Array, row: number): void {
  offsets[row + 1] = (offsets[row + 1] as number) + 1;
}

/** Turns counts into offsets. */
function sumUp(offsets: Int32Array): void {
  for (let row = 1; row < offsets.length; row += 1) {
    offsets[row] = (offsets[row] as number) + (offsets[row - 1] as number);
  }
}

function endsOf(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>, tie: number): [number, number] {
  const [a, b] = [from[tie] as number, to[tie] as number];
  const isNode = (end: number): boolean => Number.isInteger(end) && end >= 0 && end < nodeCount;
  if (isNode(a) && isNode(b)) return [a, b];
  throw new RangeError(`Tie ${tie}: expected two of the nodes 0 to ${nodeCount - 1}; got ${a} and ${b}.`);
}
