import {
  applyChange,
  emptyGraph,
  looseIn,
  looseRecordTypes,
  putLoose,
  putNode,
  putRecord,
  putRelation,
  putSettings,
  type Graph,
  type RecordMap,
} from '@sirkel/graph-schema';
import { canonicalJson } from '@sirkel/server/changes/digestOf';
import type { Store } from '@sirkel/server/store/Store';

/** All that a graph says, as text: two graphs are equal when their pictures are. */
export function pictureOf(graph: Graph): string {
  const sorted = (records: RecordMap<{ readonly id: string }>): unknown[] =>
    [...records.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const ties = [...graph.ties.keys()].sort().map((id) => [id, [...(graph.ties.get(id) ?? [])].sort()]);
  const { settings, sequence } = graph;
  const [nodes, relations, waiting] = [sorted(graph.nodes), sorted(graph.relations), sorted(graph.waiting)];
  const loose = looseRecordTypes.map((record) => sorted(looseIn(graph, record)));
  return canonicalJson({ nodes, relations, waiting, ties, loose, settings, sequence });
}

/** A copy that shares nothing that is changed in place. */
export function copyOf(graph: Graph): Graph {
  const copy = emptyGraph();
  for (const node of graph.nodes.values()) putNode(copy, node);
  for (const relation of [...graph.relations.values(), ...graph.waiting.values()]) putRelation(copy, relation);
  for (const record of looseRecordTypes) for (const one of looseIn(graph, record).values()) putLoose(copy, record, one);
  putSettings(copy, graph.settings);
  copy.sequence = graph.sequence;
  return copy;
}

/** The graph that the whole log folds into, read from the first change on. */
export async function foldedLog(store: Store, map: string): Promise<Graph> {
  const graph = emptyGraph();
  for await (const { change } of store.log(map)) {
    if (change.sequence !== graph.sequence + 1)
      throw new Error(`The log has a hole before ${String(change.sequence)}.`);
    applyChange(graph, change);
  }
  return graph;
}

/** The graph that the rows of the store are. */
export async function graphOfRows(store: Store, map: string): Promise<Graph> {
  const graph = emptyGraph();
  for await (const row of store.rows(map)) putRecord(graph, row);
  graph.sequence = (await store.heads([map]))[0]?.sequence ?? 0;
  return graph;
}
