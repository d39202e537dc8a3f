import { writeFileSync } from 'node:fs';
import { createRandom } from '@sirkel/server/analysis/createRandom';

/** Nodes are the numbers below `nodeCount`; no tie stands twice, and none leads home. */
export type DrawnGraph = {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** Ties between nodes drawn evenly; the same for the same seed. */
export function drawGraph(nodeCount: number, tieCount: number, seed: number): DrawnGraph {
  const random = createRandom(seed);
  const seen = new Set<number>();
  const [from, to]: [number[], number[]] = [[], []];
  while (from.length < tieCount) {
    const [one, other] = [random.below(nodeCount), random.below(nodeCount)];
    const key = Math.min(one, other) * nodeCount + Math.max(one, other);
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    from.push(one);
    to.push(other);
  }
  return { nodeCount, from, to };
}

/** The same with leaves, each tied to one of its nodes that was drawn evenly: what maps look like at their edges. */
export function withLeaves({ nodeCount, from, to }: DrawnGraph, leaves: number, seed: number): DrawnGraph {
  const random = createRandom(seed);
  const own = Array.from({ length: leaves }, (_, leaf) => nodeCount + leaf);
  return {
    nodeCount: nodeCount + leaves,
    from: [...from, ...own],
    to: [...to, ...own.map(() => random.below(nodeCount))],
  };
}

/** The share of nodes that have one tie alone. */
export function leafShare({ nodeCount, from, to }: DrawnGraph): number {
  const degrees = new Int32Array(nodeCount);
  for (const node of [...from, ...to]) degrees[node] = (degrees[node] as number) + 1;
  return degrees.filter((degree) => degree === 1).length / nodeCount;
}

/** Writes a graph as all peers read it: how many nodes and ties, then the two ends of one tie a line. */
export function writeGraph(file: string, { nodeCount, from, to }: DrawnGraph): void {
  const lines = from.map((node, tie) => `${node} ${String(to[tie])}`);
  writeFileSync(file, `${nodeCount} ${from.length}\n${lines.join('\n')}\n`);
}
