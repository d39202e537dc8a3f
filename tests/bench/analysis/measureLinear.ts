import { components } from '@sirkel/server/analysis/components';
import { cutPoints } from '@sirkel/server/analysis/cutPoints';
import { buildUndirected } from '@sirkel/server/analysis/buildAdjacency';
import { coverage } from '@sirkel/server/engine/analyses/coverage';
import { emptyGraph, putNode, type NodeRecord } from '@sirkel/graph-schema';
import { quantile } from '../Row.ts';
import { drawGraph } from './drawnGraphs.ts';
import { inventedInput } from './inventedInput.ts';

/** What this program writes: for each kernel its time at each size, in milliseconds. */
export type LinearTimes = {
  readonly sizes: readonly number[];
  readonly kernels: Readonly<Record<string, readonly number[]>>;
};

const SIZES = [12_500, 25_000, 50_000, 100_000];
const TIES_PER_NODE = 3;
const RUNS = 21;
// The largest map that is invented; larger ones are the same again under other ids.
const PATTERNS = 2_000;

const pattern = inventedInput(PATTERNS, TIES_PER_NODE);
const kernels: Record<string, number[]> = { components: [], 'cut points and bridges': [], coverage: [] };
const works = SIZES.map((size) => worksAt(size));
// Once all, so that the first size is not the one that compiles.
for (const work of works) for (const run of Object.values(work)) run();
for (const work of works) {
  for (const [name, run] of Object.entries(work)) {
    const times = Array.from({ length: RUNS }, () => {
      const startedAt = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(startedAt);
      return (user + system) / 1_000;
    });
    kernels[name]?.push(quantile(times, 0.5));
  }
}
process.stdout.write(`${JSON.stringify({ sizes: SIZES, kernels } satisfies LinearTimes)}\n`);

function worksAt(size: number): Record<string, () => unknown> {
  const { index } = buildUndirected(size, drawGraph(size, size * TIES_PER_NODE, size));
  const graph = emptyGraph();
  const nodes = [...pattern.graph.nodes.values()];
  for (let number = 0; number < size; number += 1) {
    putNode(graph, { ...nodes[number % nodes.length], id: `node-${String(number)}` } as NodeRecord);
  }
  return {
    components: () => components(index),
    'cut points and bridges': () => cutPoints(index),
    coverage: () => coverage.run({ ...pattern, graph }, {}),
  };
}
