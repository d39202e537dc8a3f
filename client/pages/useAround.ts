import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { FocusPlace } from '../state/focusPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { stepsFrom } from '../view/filter/steps.ts';

/**
 * The ids of what lies around the nodes that the map is seen around, themselves among them; null where it is seen whole.
 * Steps go over ties that are there. Their own neighbours are shown also where a tie has been or is missing, for that is
 * what there is to see of it; nothing goes on from there.
 */
export function useAround(graph: Graph): ReadonlySet<string> | null {
  const { version } = useMapSnapshot();
  const { focus, proposedTies } = useAddress().place;
  return useMemo(() => aroundAt(version, graph, focus, proposedTies), [version, graph, focus, proposedTies]);
}

/** Those of the nodes that the map is seen around that are still there. */
export function focusedIn(graph: Graph, focus: FocusPlace | null): readonly string[] {
  return focus === null ? [] : [focus.node, ...(focus.others ?? [])].filter((id) => graph.nodes.has(id));
}

// The graph changes in place, so its version is part of the question.
function aroundAt(
  _version: number,
  graph: Graph,
  focus: FocusPlace | null,
  proposedTies: boolean,
): ReadonlySet<string> | null {
  const centres = focusedIn(graph, focus);
  if (focus === null || centres.length === 0) return null;
  const around = new Set<string>();
  for (const centre of centres) {
    for (const id of stepsFrom(graph, centre, focus.steps).keys()) around.add(id);
    for (const id of graph.ties.get(centre) ?? []) {
      const tie = graph.relations.get(id);
      if (tie !== undefined && (proposedTies || tie.status !== 'proposed')) around.add(tie.from).add(tie.to);
    }
  }
  return around;
}
