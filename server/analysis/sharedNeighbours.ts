import type { Adjacency } from './Adjacency.ts';

/** Pairs that are not tied and share somebody, `a[n]` below `b[n]`; the likeliest first. */
export type LikelyPairs = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How many neighbours they share. */
  readonly shared: Int32Array;
  readonly adamicAdar: Float64Array;
  readonly resourceAllocation: Float64Array;
};

/**
 * Tells of whom it is worth asking whether they know each other: they have partners in common.
 * Adamic–Adar Σ 1/ln k(z) and resource allocation Σ 1/k(z) over shared neighbours z; Adamic & Adar 2003, Zhou, Lü &
 * Zhang 2009. A neighbour whom many have says less.
 * Undirected and unweighted; parallel ties count once. Pairs that are tied are left out.
 * O(Σ k²) over the neighbours that count.
 * Ordered by Adamic–Adar, then resource allocation, then the numbers of the two.
 * @param mayTie whether a tie between two is thinkable at all
 * @param mostContacts a neighbour with more says nothing: what all know ties nobody
 */
export function sharedNeighbours(
  { nodeCount, offsets, targets }: Adjacency,
  mayTie: (a: number, b: number) => boolean = () => true,
  mostContacts = Infinity,
): LikelyPairs {
  const found: { a: number; b: number; shared: number; adamicAdar: number; resourceAllocation: number }[] = [];
  const shared = new Int32Array(nodeCount);
  const adamicAdar = new Float64Array(nodeCount);
  const resourceAllocation = new Float64Array(nodeCount);
  const tiedTo = new Int32Array(nodeCount).fill(-1);
  const degree = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number);
  for (let a = 0; a < nodeCount; a += 1) {
    const touched: number[] = [];
    for (let entry = offsets[a] as number; entry < (offsets[a + 1] as number); entry += 1)
      tiedTo[targets[entry] as number] = a;
    for (let entry = offsets[a] as number; entry < (offsets[a + 1] as number); entry += 1) {
      const between = targets[entry] as number;
      const many = degree(between);
      if (many > mostContacts) continue;
      for (let way = offsets[between] as number; way < (offsets[between + 1] as number); way += 1) {
        const b = targets[way] as number;
        if (b <= a || tiedTo[b] === a) continue;
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] as number) + 1;
        adamicAdar[b] = (adamicAdar[b] as number) + 1 / Math.log(many);
        resourceAllocation[b] = (resourceAllocation[b] as number) + 1 / many;
      }
    }
    for (const b of touched) {
      if (mayTie(a, b)) {
        found.push({
          a,
          b,
          shared: shared[b] as number,
          adamicAdar: adamicAdar[b] as number,
          resourceAllocation: resourceAllocation[b] as number,
        });
      }
      shared[b] = 0;
      adamicAdar[b] = 0;
      resourceAllocation[b] = 0;
    }
  }
  found.sort(
    (one, other) =>
      other.adamicAdar - one.adamicAdar ||
      other.resourceAllocation - one.resourceAllocation ||
      one.a - other.a ||
      one.b - other.b,
  );
  return {
    a: Int32Array.from(found, ({ a }) => a),
    b: Int32Array.from(found, ({ b }) => b),
    shared: Int32Array.from(found, (pair) => pair.shared),
    adamicAdar: Float64Array.from(found, (pair) => pair.adamicAdar),
    resourceAllocation: Float64Array.from(found, (pair) => pair.resourceAllocation),
  };
}
