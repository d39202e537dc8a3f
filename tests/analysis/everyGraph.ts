import type { TestGraph } from './TestGraph.ts';

/** Every graph without direction of at most so many numbered nodes (five: 1,099 of them), that of no node first. */
export function* everyUndirected(mostNodes: number): Generator<TestGraph> {
  for (let nodeCount = 0; nodeCount <= mostNodes; nodeCount += 1) {
    yield* everySubset(
      nodeCount,
      pairsOf(nodeCount).filter(([a, b]) => a < b),
    );
  }
}

/** Every graph with direction of at most so many numbered nodes (four: 4,167 of them). */
export function* everyDirected(mostNodes: number): Generator<TestGraph> {
  for (let nodeCount = 0; nodeCount <= mostNodes; nodeCount += 1) yield* everySubset(nodeCount, pairsOf(nodeCount));
}

function pairsOf(nodeCount: number): (readonly [number, number])[] {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return nodes.flatMap((a) => nodes.filter((b) => a !== b).map((b) => [a, b] as const));
}

function* everySubset(nodeCount: number, pairs: readonly (readonly [number, number])[]): Generator<TestGraph> {
  for (let chosen = 0; chosen < 2 ** pairs.length; chosen += 1) {
    const ties = pairs.filter((_, at) => (chosen >> at) % 2 === 1);
    yield { nodeCount, from: ties.map(([a]) => a), to: ties.map(([, b]) => b) };
  }
}
