import { nbCollator } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';

/** The orders in which nodes can be listed. */
export type NodeSort = 'name' | 'lastChanged' | 'degree';

/** By what a node is sorted; nodes with equal keys are sorted by id, so that each has exactly one place. */
export type SortKey = string | number;

type Order = {
  readonly keyOf: (graph: Graph, node: NodeRecord) => SortKey;
  readonly compare: (a: SortKey, b: SortKey) => number;
};

const descending = (a: SortKey, b: SortKey): number => Number(b) - Number(a);

/** The orders, each with its key and how keys compare. */
export const nodeOrders: Readonly<Record<NodeSort, Order>> = {
  name: { keyOf: (_graph, node) => node.name, compare: (a, b) => nbCollator.compare(String(a), String(b)) },
  lastChanged: { keyOf: (_graph, node) => node.version, compare: descending },
  degree: { keyOf: (graph, node) => degreeOf(graph, node.id), compare: descending },
};

/** How many relations a node is an end of. */
export function degreeOf(graph: Graph, id: string): number {
  let degree = 0;
  for (const relation of graph.ties.get(id) ?? []) if (graph.relations.has(relation)) degree += 1;
  return degree;
}
