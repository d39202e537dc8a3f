import type { Graph } from '@sirkel/graph-schema';
import type { Place } from '../../state/address.ts';
import { drawnTies } from '../drawnTies.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { collapseGraph } from './collapseGraph.ts';

/** What stands in the circle for more than itself: what a legend has to tell. */
export type DrawnAs = {
  /** Whether ribbons stand for ties, because there are too many of them. */
  readonly ribbons: boolean;
  /** How many marks stand for several nodes each. */
  readonly gatherings: number;
};

/** How the picture draws what is visible, as the place says; ties of what is collapsed are in no ribbon. */
export function drawnAs(
  graph: Graph,
  visible: VisibleGraph,
  { collapsed, proposedTies }: Pick<Place, 'collapsed' | 'proposedTies'>,
): DrawnAs {
  const { rest, gatherings } = collapseGraph(graph, visible, collapsed, proposedTies);
  const ribbons = drawnTies(rest, graph.settings?.layers ?? [], proposedTies).gathered;
  return { ribbons, gatherings: gatherings.length };
}
