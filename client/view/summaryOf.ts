import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { fieldOf } from './circle/fields.ts';
import { noValue } from './filter/Expression.ts';
import { nodeFacts } from './nodeFacts.ts';

/** What some nodes come to. */
export type Summary = {
  /** How many of each kind, in each ring and field, of each status and sector; services have no sector and are not counted there. */
  readonly counts: Readonly<
    Record<'kinds' | 'layers' | 'elements' | 'statuses' | 'sectors', ReadonlyMap<string, number>>
  >;
  /** Ties between two of them, and ties with one end elsewhere, of whatever status. */
  readonly within: number;
  readonly outward: number;
};

/** Counts what some nodes of a map are, where they lie and how they are tied. Cost: the nodes and their ties. */
export function summaryOf(graph: Graph, nodes: readonly NodeRecord[]): Summary {
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = new Set(nodes.flatMap(({ id }) => [...(graph.ties.get(id) ?? [])]));
  let [within, outward] = [0, 0];
  for (const tie of ties) {
    const relation = graph.relations.get(tie);
    if (relation === undefined) continue;
    if (ids.has(relation.from) && ids.has(relation.to)) within += 1;
    else outward += 1;
  }
  const facts = nodes.map(nodeFacts);
  return {
    counts: {
      kinds: countsOf(nodes.map(({ kind }) => kind)),
      layers: countsOf(facts.map(({ layer }) => layer ?? noValue)),
      elements: countsOf(facts.map(({ elements }) => (elements.length === 0 ? noValue : fieldOf(elements)))),
      statuses: countsOf(nodes.map(({ status }) => status)),
      sectors: countsOf(facts.flatMap(({ sector }) => (sector === undefined ? [] : [sector]))),
    },
    within,
    outward,
  };
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
