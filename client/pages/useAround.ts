import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { FocusPlace } from '../state/focusPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { stepsFrom } from '../view/filter/steps.ts';

/** The ids of what lies around the node that the map is seen around, itself among them; null where it is seen whole. */
export function useAround(graph: Graph): ReadonlySet<string> | null {
  const { version } = useMapSnapshot();
  const { focus } = useAddress().place;
  return useMemo(() => aroundAt(version, graph, focus), [version, graph, focus]);
}

// The graph changes in place, so its version is part of the question.
function aroundAt(_version: number, graph: Graph, focus: FocusPlace | null): ReadonlySet<string> | null {
  if (focus === null || !graph.nodes.has(focus.node)) return null;
  return new Set(stepsFrom(graph, focus.node, focus.steps).keys());
}
