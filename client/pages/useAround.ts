import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { FocusPlace } from '../state/focusPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { stepsFrom } from '../view/filter/steps.ts';

/**
 * The ids of what lies around the node that the map is seen around, itself among them; null where it is seen whole.
 * Steps go over ties that are there. Its own neighbours are shown also where a tie has been or is missing, for that is
 * what there is to see of it; nothing goes on from there.
 */
export function useAround(graph: Graph): ReadonlySet<string> | null {
  const { version } = useMapSnapshot();
  const { focus, proposedTies } = useAddress().place;
  return useMemo(() => aroundAt(version, graph, focus, proposedTies), [version, graph, focus, proposedTies]);
}

// The graph changes in place, so its version is part of the question.
function aroundAt(
  _version: number,
  graph: Graph,
  focus: FocusPlace | null,
  proposedTies: boolean,
): ReadonlySet<string> | null {
  if (focus === null || !graph.nodes.has(focus.node)) return null;
  const around = new Set(stepsFrom(graph, focus.node, focus.steps).keys());
  for (const id of graph.ties.get(focus.node) ?? []) {
    const tie = graph.relations.get(id);
    if (tie !== undefined && (proposedTies || tie.status !== 'proposed')) around.add(tie.from).add(tie.to);
  }
  return around;
}
