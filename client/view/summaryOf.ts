import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { fieldOf } from './circle/fields.ts';
import { noValue } from './filter/Expression.ts';
import { nodeFacts } from './nodeFacts.ts';
import { tallyTies } from './tieTally.ts';
import type { TieTally } from './tieTally.ts';

/** What some nodes come to. */
export type Summary = {
  /** How many of each kind, in each ring and field, of each status and sector; services have no sector and are not counted there. */
  readonly counts: Readonly<
    Record<'kinds' | 'layers' | 'elements' | 'statuses' | 'sectors', ReadonlyMap<string, number>>
  >;
  /** How the ties between two of them stand, and those with one end elsewhere. */
  readonly within: TieTally;
  readonly outward: TieTally;
};

/** Counts what some nodes of a map are, where they lie and how they are tied. Cost: the nodes and their ties. */
export function summaryOf(graph: Graph, nodes: readonly NodeRecord[]): Summary {
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = new Set(nodes.flatMap(({ id }) => [...(graph.ties.get(id) ?? [])]));
  const relations = [...ties].flatMap((tie) => graph.relations.get(tie) ?? []);
  const isWithin = ({ from, to }: RelationRecord): boolean => ids.has(from) && ids.has(to);
  const facts = nodes.map(nodeFacts);
  return {
    counts: {
      kinds: countsOf(nodes.map(({ kind }) => kind)),
      layers: countsOf(facts.map(({ layer }) => layer ?? noValue)),
      elements: countsOf(facts.map(({ elements }) => (elements.length === 0 ? noValue : fieldOf(elements)))),
      statuses: countsOf(nodes.map(({ status }) => status)),
      sectors: countsOf(facts.flatMap(({ sector }) => (sector === undefined ? [] : [sector]))),
    },
    within: tallyTies(relations.filter(isWithin)),
    outward: tallyTies(relations.filter((tie) => !isWithin(tie))),
  };
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
