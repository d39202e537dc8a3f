import type { Graph } from '@sirkel/graph-schema';
import type { CollapsedGraph } from '../../view/collapse/collapseGraph.ts';
import { useCollapseName } from './useCollapsed.ts';

/** What an end of a sum of ties is called: a node, or what is collapsed. */
export function useEndName(graph: Graph, { gatherings }: Pick<CollapsedGraph, 'gatherings'>): (id: string) => string {
  const nameOf = useCollapseName(graph);
  return (id) => {
    const gathering = gatherings.find((each) => each.id === id);
    return gathering === undefined ? (graph.nodes.get(id)?.name ?? '') : nameOf(gathering.collapse);
  };
}
