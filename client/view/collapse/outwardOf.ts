import type { CollapsedGraph } from './collapseGraph.ts';

/** How many ties go from something collapsed to all else. */
export function outwardOf({ sums }: Pick<CollapsedGraph, 'sums'>, id: string): number {
  return sums.reduce((sum, { from, to, count }) => (from === id || to === id ? sum + count : sum), 0);
}
