import { noValue } from '../../view/visibleGraph.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';

/** How many of the shown nodes are of each kind, status or ring. */
export function shownCounts(
  { nodes }: Pick<VisibleGraph, 'nodes'>,
  on: 'kind' | 'ring' | 'status',
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const value = on === 'ring' ? (nodeFacts(node).layer ?? noValue) : node[on];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
