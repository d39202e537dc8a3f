import type { Adjacency } from './Adjacency.ts';

/**
 * Tells how much a broker depends on contacts that all know each other: low is free, high is hemmed in.
 * Burt's constraint c(i) = Σ_j (p_ij + Σ_q p_iq p_qj)² over i's contacts j, where p_ij is j's share of i's weight; Burt
 * 1992. As networkx and igraph count it: j are the neighbours of i, q its other neighbours.
 * Undirected; parallel ties are one whose weight is their sum (1 each without weights).
 * O(Σ over ties of the smaller degree).
 * NaN for a node without ties: it has no contacts to depend on.
 * @param weights of each tie, above 0; each 1 when left out
 */
export function constraint(adjacency: Adjacency, weights?: ArrayLike<number>): Float64Array {
  const { nodeCount, offsets, targets, ties } = adjacency;
  const weightOf = (entry: number): number => (weights === undefined ? 1 : (weights[ties[entry] as number] as number));
  const strength = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      strength[node] = (strength[node] as number) + weightOf(entry);
    }
  }
  const found = new Float64Array(nodeCount).fill(NaN);
  // p_ij of the node at hand, by j; zero for all others.
  const share = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const [begin, end] = [offsets[node] as number, offsets[node + 1] as number];
    if (begin === end) continue;
    const own = strength[node] as number;
    for (let entry = begin; entry < end; entry += 1) share[targets[entry] as number] = weightOf(entry) / own;
    let sum = 0;
    for (let entry = begin; entry < end; entry += 1) {
      const contact = targets[entry] as number;
      let invested = share[contact] as number;
      for (let way = offsets[contact] as number; way < (offsets[contact + 1] as number); way += 1) {
        const between = targets[way] as number;
        invested += (share[between] as number) * (weightOf(way) / (strength[between] as number));
      }
      sum += invested * invested;
    }
    found[node] = sum;
    for (let entry = begin; entry < end; entry += 1) share[targets[entry] as number] = 0;
  }
  return found;
}
