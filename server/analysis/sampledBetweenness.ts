import { addDependencies, createScratch } from './addDependencies.ts';
import type { Adjacency } from './Adjacency.ts';
import { createRandom } from './createRandom.ts';

export type SampledBetweenness = {
  /** Over unordered pairs, estimated. */
  readonly nodes: Float64Array;
  /** How far each may be off at most: all of them hold with 95 %. 0 when all nodes were sources. */
  readonly errors: Float64Array;
  /** How many nodes the ways were followed from. */
  readonly sources: number;
};

/**
 * Tells about who lies on the ways between others where the map is too large to follow the ways from everybody.
 * Brandes & Pich 2007: exact dependencies of some sources, drawn evenly without putting back, times n/k. How far off that
 * may be is the empirical Bernstein–Serfling bound for such a draw (Bardenet & Maillard 2015, theorem 4.3), both ways and
 * for all nodes at once. A standard error would be smaller and wrong: few sources may hold most of a node's dependencies.
 * Undirected; each step counts one. O(k (n + m)).
 * The same for the same seed; sources are added up in ascending order.
 * @param sources at least 1, and at most as many as there are nodes; then it is exact
 */
export function sampledBetweenness(adjacency: Adjacency, sources: number, seed: number): SampledBetweenness {
  const { nodeCount } = adjacency;
  const scratch = createScratch(adjacency);
  const one = { nodes: new Float64Array(nodeCount) };
  // Mean and sum of squared differences, as they come (Welford 1962): no difference of large numbers.
  const mean = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const drawn = draw(nodeCount, sources, seed);
  drawn.forEach((source, before) => {
    one.nodes.fill(0);
    addDependencies(adjacency, source, one, scratch);
    for (let node = 0; node < nodeCount; node += 1) {
      const value = one.nodes[node] as number;
      const away = value - (mean[node] as number);
      mean[node] = (mean[node] as number) + away / (before + 1);
      squares[node] = (squares[node] as number) + away * (value - (mean[node] as number));
    }
  });
  const boundOf = bound(nodeCount, drawn.length);
  return {
    nodes: mean.map((each) => (each * nodeCount) / 2),
    errors: squares.map((sum) => (boundOf(sum / drawn.length) * nodeCount) / 2),
    sources: drawn.length,
  };
}

const DOUBT = 0.05;
const KAPPA = 7 / 3 + 3 / Math.SQRT2;

/**
 * How far the mean of a draw may be from the mean of all.
 * @returns a function of the draw's variance (over its size, not one less)
 */
function bound(nodeCount: number, drawn: number): (variance: number) => number {
  if (drawn === nodeCount) return () => 0;
  const left = 2 * drawn <= nodeCount ? 1 - (drawn - 1) / nodeCount : (1 - drawn / nodeCount) * (1 + 1 / drawn);
  // Five events may fail, on either side, at each node.
  const doubt = Math.log((10 * nodeCount) / DOUBT);
  const most = Math.max(0, nodeCount - 2);
  return (variance) => Math.sqrt((2 * variance * left * doubt) / drawn) + (KAPPA * most * doubt) / drawn;
}

/** Some nodes, each equally likely, ascending. */
function draw(nodeCount: number, many: number, seed: number): Int32Array {
  const random = createRandom(seed);
  const nodes = Int32Array.from({ length: nodeCount }, (_, node) => node);
  for (let at = 0; at < many; at += 1) {
    const other = at + random.below(nodeCount - at);
    const node = nodes[other] as number;
    nodes[other] = nodes[at] as number;
    nodes[at] = node;
  }
  return nodes.slice(0, many).sort();
}
