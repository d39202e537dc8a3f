import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { filterFacets } from '../state/filterPlace.ts';
import type { ChosenFilter, FilterFacet } from '../state/filterPlace.ts';
import { compileExpression } from './filter/compileExpression.ts';
import type { NodeTest } from './filter/compileExpression.ts';
import type { ChoiceSubject, Expression } from './filter/Expression.ts';
import { noValue } from './filter/Expression.ts';
import { readNodes } from './filter/nodeReading.ts';
import type { NodeReading } from './filter/nodeReading.ts';
import { readExpression } from './filter/readExpression.ts';
import { isRecommended } from './nodeFacts.ts';

/** The things a map can be filtered by with one choice. */
export const facets = filterFacets;
export type Facet = FilterFacet;
export { noValue };

/** What to show: what was chosen, and what was built of conditions. */
export type Filter = ChosenFilter & {
  /** Leaves out what is only recommended; it is still counted. */
  readonly withoutRecommended?: boolean;
  /** The id of what is selected, for what is built to be near it. */
  readonly selected?: string | null;
};

/** How many nodes choosing a value would show, given what is chosen in the other facets. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The part of a map that passes a filter. Relations are those whose two ends do. */
export type VisibleGraph = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly counts: FacetCounts;
  /** Recommendations are counted apart from what exists (55 finnes, 33 anbefalt), also while they are left out. */
  readonly recommended: number;
  readonly existing: number;
  readonly total: number;
};

/** What a facet chooses the values of. */
export const subjectOf: Readonly<Record<Facet, ChoiceSubject>> = {
  kinds: 'kind',
  layers: 'ring',
  elements: 'field',
  statuses: 'status',
  certainties: 'certainty',
  sectors: 'sector',
  municipalities: 'municipality',
  scopes: 'scope',
  extents: 'extent',
  tags: 'tag',
  barriers: 'barrier',
  ties: 'tie',
};

/**
 * Filters a map. A node passes when, in every facet, one of its values is chosen (or nothing is), and all else that is
 * asked holds. Every part is an expression, and all are asked by the same means. Cost: nodes × facets, plus relations.
 */
export function visibleGraph(graph: Graph, filter: Filter): VisibleGraph {
  const reading = readNodes(graph);
  const { chosen, also } = testsOf(graph, filter, reading);
  const nodes: NodeRecord[] = [];
  // Those that only the choice in one facet keeps out are counted there.
  const missedIn = new Map<Facet, NodeRecord[]>();
  let recommended = 0;
  for (const node of graph.nodes.values()) {
    if (!also.every((test) => test(node))) continue;
    const missed = chosen.filter(({ test }) => !test(node));
    if (missed.length === 0 && isRecommended(node)) recommended += 1;
    if (filter.withoutRecommended === true && isRecommended(node)) continue;
    const [only, more] = missed;
    if (only === undefined) nodes.push(node);
    else if (more === undefined) listed(missedIn, only.facet).push(node);
  }
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    relations: [...graph.relations.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    counts: lazyCounts((facet) => countIn(reading, facet, nodes, missedIn.get(facet) ?? [])),
    recommended,
    existing: nodes.filter((node) => !isRecommended(node)).length,
    total: graph.nodes.size,
  };
}

function listed(lists: Map<Facet, NodeRecord[]>, facet: Facet): NodeRecord[] {
  const list = lists.get(facet) ?? [];
  lists.set(facet, list);
  return list;
}

function countIn(
  reading: NodeReading,
  facet: Facet,
  ...groups: readonly (readonly NodeRecord[])[]
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const nodes of groups) {
    for (const node of nodes)
      for (const value of reading.values(node, subjectOf[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Counted when somebody looks: the picture and the list do not. */
function lazyCounts(count: (facet: Facet) => ReadonlyMap<string, number>): FacetCounts {
  const counts = {} as Record<Facet, ReadonlyMap<string, number>>;
  for (const facet of facets) {
    let made: ReadonlyMap<string, number> | null = null;
    Object.defineProperty(counts, facet, { enumerable: true, get: () => (made ??= count(facet)) });
  }
  return counts;
}

type Tests = {
  /** Of the facets in which something is chosen. */
  readonly chosen: readonly { readonly facet: Facet; readonly test: NodeTest }[];
  readonly also: readonly NodeTest[];
};

function testsOf(graph: Graph, filter: Filter, reading: NodeReading): Tests {
  const setting = { graph, reading, selected: filter.selected ?? null };
  const compile = (expression: Expression): readonly NodeTest[] => {
    const test = compileExpression(expression, setting);
    return test === null ? [] : [test];
  };
  const hidden = new Set(filter.hidden ?? []);
  const only = new Set(filter.only ?? []);
  return {
    chosen: facets.flatMap((facet) =>
      compile(facetExpression(facet, filter[facet] ?? [])).map((test) => ({ facet, test })),
    ),
    also: [
      ...(hidden.size === 0 ? [] : [({ id }: NodeRecord) => !hidden.has(id)]),
      ...(only.size === 0 ? [] : [({ id }: NodeRecord) => only.has(id)]),
      ...compile({ type: 'text', not: false, text: filter.text ?? '' }),
      ...compile(whereOf(filter)),
    ],
  };
}

/** What is chosen in a facet, as what it asks. */
export const facetExpression = (facet: Facet, values: readonly string[]): Expression => ({
  type: 'choice',
  on: subjectOf[facet],
  not: false,
  values,
});

/** What was built; what cannot be read asks nothing, and the page says so. */
function whereOf({ where = '' }: Filter): Expression {
  const read = readExpression(where);
  return read.state === 'read' ? read.expression : { type: 'group', join: 'all', of: [] };
}
