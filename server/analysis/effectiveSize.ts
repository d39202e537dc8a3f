import type { Adjacency } from './Adjacency.ts';

export type EffectiveSize = {
  /** Contacts that are not reached by way of each other; NaN for a node without ties. */
  readonly size: Float64Array;
  /** The share of all contacts that this is; NaN for a node without ties. */
  readonly efficiency: Float64Array;
};

/**
 * Tells how many really different contacts someone has: contacts who know each other count less.
 * n − 2t/n, with n contacts and t ties among them; Burt 1992 in the form of Borgatti 1997. Efficiency is its share of n.
 * Undirected and unweighted; parallel ties count once.
 * O(Σ over ties of the smaller degree).
 */
export function effectiveSize({ nodeCount, offsets, targets }: Adjacency): EffectiveSize {
  const size = new Float64Array(nodeCount).fill(NaN);
  const efficiency = new Float64Array(nodeCount).fill(NaN);
  // Whose contact each node was last marked as.
  const contactOf = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node += 1) {
    const [begin, end] = [offsets[node] as number, offsets[node + 1] as number];
    if (begin === end) continue;
    for (let entry = begin; entry < end; entry += 1) contactOf[targets[entry] as number] = node;
    let among = 0;
    for (let entry = begin; entry < end; entry += 1) {
      const contact = targets[entry] as number;
      for (let way = offsets[contact] as number; way < (offsets[contact + 1] as number); way += 1) {
        if (contactOf[targets[way] as number] === node) among += 1;
      }
    }
    // Each tie among them was seen from both its ends.
    const contacts = end - begin;
    size[node] = contacts - among / contacts;
    efficiency[node] = (size[node] as number) / contacts;
  }
  return { size, efficiency };
}
