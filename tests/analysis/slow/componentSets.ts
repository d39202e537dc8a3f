import type { TestGraph } from '../TestGraph.ts';
import { neighbourSets } from './neighbourSets.ts';

/** The pieces of what is left without some nodes and ties (two ends each), as sets, by merging until nothing merges. */
export function componentSets(
  graph: TestGraph,
  without: ReadonlySet<number> = new Set(),
  cut: readonly [number, number] | null = null,
): readonly ReadonlySet<number>[] {
  const isCut = (a: number, b: number): boolean => cut !== null && cut.includes(a) && cut.includes(b);
  const next = neighbourSets(graph);
  const pieces = next.flatMap((_, node) => (without.has(node) ? [] : [new Set([node])]));
  for (let merged = true; merged;) {
    merged = false;
    for (const piece of pieces) {
      const other = pieces.find(
        (each) =>
          each !== piece && [...piece].some((a) => [...each].some((b) => next[a]?.has(b) === true && !isCut(a, b))),
      );
      if (other === undefined) continue;
      for (const node of other) piece.add(node);
      pieces.splice(pieces.indexOf(other), 1);
      merged = true;
      break;
    }
  }
  return pieces;
}
