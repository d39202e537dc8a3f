import { createRandom } from '../../server/analysis/createRandom.ts';
import type { TestGraph } from './TestGraph.ts';

/** Made-up multigraphs, the same for the same seed: parallel ties, ties there and back and ties that lead home among them. */
export function* randomGraphs(
  many: number,
  { mostNodes, seed }: { readonly mostNodes: number; readonly seed: number },
): Generator<TestGraph> {
  const random = createRandom(seed);
  for (let made = 0; made < many; made += 1) {
    const nodeCount = 1 + random.below(mostNodes);
    const ties = random.below(2 * nodeCount + 1);
    const draw = (): number[] => Array.from({ length: ties }, () => random.below(nodeCount));
    yield { nodeCount, from: draw(), to: draw() };
  }
}
