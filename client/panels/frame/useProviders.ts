import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useMapSnapshot } from '../../state/useMap.ts';
import { providerSectors } from '../../view/elements.ts';

/** The sectors of those who provide services, by service: what services are coloured by. */
export function useProviders(graph: Graph): ReadonlyMap<string, string> {
  const { version } = useMapSnapshot();
  return useMemo(() => providersOf(version, graph), [graph, version]);
}

// The graph changes in place, so its version is part of the question.
function providersOf(_version: number, graph: Graph): ReadonlyMap<string, string> {
  return providerSectors(new Map([...graph.nodes.values()].map((node) => [node.id, node])), [
    ...graph.relations.values(),
  ]);
}
