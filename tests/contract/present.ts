import { applyChange, emptyGraph, putRecord, type Change, type Graph } from '@sirkel/graph-schema';
import type { Row } from '@sirkel/server/store/Store';
import { collect, headOf, type TestMap } from './testMap.ts';

/** What a graph holds, in one order, to be compared. */
export function present(graph: Graph): unknown {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    settings: graph.settings,
    nodes: [...graph.nodes.values()].sort(byId),
    relations: [...graph.relations.values()].sort(byId),
    waiting: [...graph.waiting.values()].sort(byId),
    followUps: [...graph.followUps.values()].sort(byId),
    views: [...graph.views.values()].sort(byId),
    tours: [...graph.tours.values()].sort(byId),
  };
}

/** The graph that some changes fold into. */
export function fold(changes: Iterable<Change>, graph: Graph = emptyGraph()): Graph {
  for (const change of changes) applyChange(graph, change);
  return graph;
}

/** The graph that rows make. */
export function graphOfRows(rows: readonly Row[]): Graph {
  const graph = emptyGraph();
  for (const row of rows) putRecord(graph, row);
  return graph;
}

/** Loads a map as a server does: head, rows, then the log after that head on top. */
export async function load(map: TestMap): Promise<Graph> {
  const { sequence } = await headOf(map);
  const graph = graphOfRows(await collect(map.store.rows(map.id)));
  graph.sequence = sequence;
  return fold(await map.store.changes(map.id, sequence, 5_000), graph);
}

/** The present by the rows alone, and by the log alone: they must be equal. */
export async function bothPresents(map: TestMap): Promise<{ readonly rows: unknown; readonly log: unknown }> {
  const log = await collect(map.store.log(map.id));
  return {
    rows: present(graphOfRows(await collect(map.store.rows(map.id)))),
    log: present(fold(log.map((entry) => entry.change))),
  };
}
