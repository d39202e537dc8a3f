import { sumTallies } from '../tieTally.ts';
import type { TieTally } from '../tieTally.ts';
import type { CollapsedGraph } from './collapseGraph.ts';

/** How the ties stand that go from something collapsed to all else. */
export function outwardOf({ sums }: Pick<CollapsedGraph, 'sums'>, id: string): TieTally {
  return sumTallies(sums.filter(({ from, to }) => from === id || to === id).map(({ tally }) => tally));
}
