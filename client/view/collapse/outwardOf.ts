import type { CollapsedGraph } from './collapseGraph.ts';

/** How many ties go from something collapsed to all else; of one status alone, where one is given. */
export function outwardOf({ sums }: Pick<CollapsedGraph, 'sums'>, id: string, only?: string): number {
  return sums.reduce((sum, { from, to, count, status }) => {
    const isOwn = (from === id || to === id) && (only === undefined || status === only);
    return isOwn ? sum + count : sum;
  }, 0);
}
