import { emptyGraph, putFollowUp, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import type { LoadedMap } from '../graphql/readMap.ts';

/** The graph of a map that was read, ready for the changes after it. */
export function buildGraph({ settings, nodes, relations, followUps, cursor }: LoadedMap): Graph {
  const graph = emptyGraph();
  putSettings(graph, settings);
  for (const node of nodes) putNode(graph, node);
  for (const relation of relations) putRelation(graph, relation);
  for (const followUp of followUps) putFollowUp(graph, followUp);
  graph.sequence = cursor.sequence;
  return graph;
}
