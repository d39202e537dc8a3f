import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/** The part of the page's map that passes the filter of the address. */
export function useVisible(graph: Graph): VisibleGraph {
  const { version } = useMapSnapshot();
  const { filter, recommendations } = useAddress().place;
  return useMemo(
    () => ofVersion(version, graph, { ...filter, withoutRecommended: !recommendations }),
    [graph, version, filter, recommendations],
  );
}

// The graph changes in place, so its version is part of the question.
function ofVersion(_version: number, graph: Graph, filter: Parameters<typeof visibleGraph>[1]): VisibleGraph {
  return visibleGraph(graph, filter);
}
