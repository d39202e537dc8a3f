import type { Adjacency } from './Adjacency.ts';

/** Sums over ordered pairs of nodes, of each node and, where wanted, of each tie. */
export type Dependencies = {
  readonly nodes: Float64Array;
  readonly ties?: Float64Array;
};

/** Working memory for one index; may be used again and again. */
export type Scratch = {
  /** -1 between two walks. */
  readonly distance: Int32Array;
  readonly order: Int32Array;
  /** How many shortest paths lead here. */
  readonly paths: Float64Array;
  /** What hangs on each node, for each shortest path that leads to it. */
  readonly load: Float64Array;
  /** The entries of the index that lead one step further, node by node in the order of the walk. */
  readonly onward: Int32Array;
  /** Where in `onward` those of each node in the order end. */
  readonly ends: Int32Array;
};

export const createScratch = ({ nodeCount, targets }: Adjacency): Scratch => ({
  distance: new Int32Array(nodeCount).fill(-1),
  order: new Int32Array(nodeCount),
  paths: new Float64Array(nodeCount),
  load: new Float64Array(nodeCount),
  onward: new Int32Array(targets.length),
  ends: new Int32Array(nodeCount),
});

/**
 * Adds, for every node, how much one source's way to all others depends on it: Σ_t σ_st(v)/σ_st, each target counted as
 * often as its weight says, and the whole as often as the source's.
 * The accumulation of Brandes 2001, pulled: a node sums over the nodes one step further, so each is written once.
 * Along the direction of the index (undirected: both ways); each step counts one. Neither source nor target counts as
 * lying between. O(n + m).
 * @param weights how many nodes each stands for; one each when left out
 */
export function addDependencies(
  index: Adjacency,
  source: number,
  sums: Dependencies,
  scratch: Scratch,
  weights?: Float64Array,
): void {
  const reached = walk(index, source, scratch);
  const { distance, order, paths, load, onward, ends } = scratch;
  const { nodes, ties: tieSums } = sums;
  const own = weights === undefined ? 1 : (weights[source] as number);
  for (let at = reached - 1; at >= 0; at -= 1) {
    const node = order[at] as number;
    const ways = paths[node] as number;
    const [begin, end] = [at === 0 ? 0 : (ends[at - 1] as number), ends[at] as number];
    let sum = 0;
    for (let step = begin; step < end; step += 1)
      sum += load[index.targets[onward[step] as number] as number] as number;
    if (tieSums !== undefined) {
      for (let step = begin; step < end; step += 1) {
        const entry = onward[step] as number;
        const tie = index.ties[entry] as number;
        tieSums[tie] = (tieSums[tie] as number) + own * ways * (load[index.targets[entry] as number] as number);
      }
    }
    const dependency = ways * sum;
    if (at > 0) nodes[node] = (nodes[node] as number) + own * dependency;
    load[node] = ((weights === undefined ? 1 : (weights[node] as number)) + dependency) / ways;
    distance[node] = -1;
  }
}

/** Breadth first; what leads one step further is noted, so that the way back need not look for it. */
function walk({ offsets, targets }: Adjacency, source: number, scratch: Scratch): number {
  const { distance, order, paths, onward, ends } = scratch;
  distance[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let [reached, noted] = [1, 0];
  for (let at = 0; at < reached; at += 1) {
    const node = order[at] as number;
    const further = (distance[node] as number) + 1;
    const ways = paths[node] as number;
    const end = offsets[node + 1] as number;
    for (let entry = offsets[node] as number; entry < end; entry += 1) {
      const next = targets[entry] as number;
      const known = distance[next] as number;
      if (known === -1) {
        distance[next] = further;
        paths[next] = ways;
        order[reached] = next;
        reached += 1;
      } else if (known === further) {
        paths[next] = (paths[next] as number) + ways;
      } else {
        continue;
      }
      onward[noted] = entry;
      noted += 1;
    }
    ends[at] = noted;
  }
  return reached;
}
