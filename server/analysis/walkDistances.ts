import type { Adjacency } from './Adjacency.ts';

/** Working memory for walks over one index; may be used again and again. */
export type Walk = {
  /** Steps from where the walk began; -1 where it did not come. */
  readonly distance: Int32Array;
  /** The nodes in the order in which they were reached; the first `reached` count. */
  readonly order: Int32Array;
};

export const createWalk = (nodeCount: number): Walk => ({
  distance: new Int32Array(nodeCount).fill(-1),
  order: new Int32Array(nodeCount),
});

/**
 * Walks from some nodes to all that can be reached, breadth first, along the ties of the index. O(n + m).
 * @param walk is written over
 * @param limit how many steps it goes at most
 * @returns how many nodes were reached, those it began at among them
 */
export function walkDistances(
  { offsets, targets }: Adjacency,
  from: Iterable<number>,
  { distance, order }: Walk,
  limit = Infinity,
): number {
  distance.fill(-1);
  let reached = 0;
  for (const node of from) {
    if (distance[node] !== -1) continue;
    distance[node] = 0;
    order[reached] = node;
    reached += 1;
  }
  for (let at = 0; at < reached; at += 1) {
    const node = order[at] as number;
    const steps = (distance[node] as number) + 1;
    if (steps > limit) break;
    const end = offsets[node + 1] as number;
    for (let entry = offsets[node] as number; entry < end; entry += 1) {
      const next = targets[entry] as number;
      if (distance[next] !== -1) continue;
      distance[next] = steps;
      order[reached] = next;
      reached += 1;
    }
  }
  return reached;
}
