import { emptyGraph, putLoose, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import type { LoadedMap } from '../graphql/readMap.ts';

/** The graph of a map that was read, ready for the changes after it. */
export function buildGraph({ settings, nodes, relations, followUps, views, tours, cursor }: LoadedMap): Graph {
  const graph = emptyGraph();
  putSettings(graph, settings);
  for (const node of nodes) putNode(graph, node);
  for (const relation of relations) putRelation(graph, relation);
  for (const followUp of followUps) putLoose(graph, 'followUp', followUp);
  for (const view of views) putLoose(graph, 'view', view);
  for (const tour of tours) putLoose(graph, 'tour', tour);
  graph.sequence = cursor.sequence;
  return graph;
}
