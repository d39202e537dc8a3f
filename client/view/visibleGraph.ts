import { foldText } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { isRecommended, nodeFacts } from './nodeFacts.ts';

/** The things a map can be filtered by. */
export const facets = ['kinds', 'layers', 'elements', 'statuses', 'municipalities', 'sectors'] as const;
export type Facet = (typeof facets)[number];

/** The value that stands for "has none" in every facet. */
export const noValue = 'none';

/** What to show: in each facet any of the chosen values, all of them when it is empty or left out; and a text. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>> & {
  readonly text?: string;
  /** Leaves out what is only recommended; it is still counted. */
  readonly withoutRecommended?: boolean;
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

/**
 * Filters a map. A node passes when, in every facet, one of its values is chosen (or nothing is), and the text
 * stands in its names or summary. Cost: nodes × facets, plus relations.
 */
export function visibleGraph(graph: Graph, filter: Filter): VisibleGraph {
  const chosen = facets.map((facet) => ({ facet, values: new Set(filter[facet] ?? []) }));
  const wanted = foldText(filter.text ?? '').trim();
  const counts = emptyCounts();
  const nodes: NodeRecord[] = [];
  let recommended = 0;
  for (const node of graph.nodes.values()) {
    if (wanted !== '' && !searchText(node).includes(wanted)) continue;
    const missed = chosen.filter(
      ({ facet, values }) => values.size > 0 && !valuesOf(node, facet).some((v) => values.has(v)),
    );
    const leftOut = filter.withoutRecommended === true && isRecommended(node);
    if (missed.length === 0 && isRecommended(node)) recommended += 1;
    if (missed.length === 0 && !leftOut) nodes.push(node);
    if (missed.length > 1 || leftOut) continue;
    for (const facet of facets) {
      if (missed.length === 1 && missed[0]?.facet !== facet) continue;
      for (const value of valuesOf(node, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    relations: [...graph.relations.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    counts,
    recommended,
    existing: nodes.filter((node) => !isRecommended(node)).length,
    total: graph.nodes.size,
  };
}

/** The values a node has in a facet; `none` when it has none. */
export function valuesOf(node: NodeRecord, facet: Facet): readonly string[] {
  const facts = nodeFacts(node);
  const values = {
    kinds: [node.kind],
    statuses: [node.status],
    layers: facts.layer === undefined ? [] : [facts.layer],
    sectors: facts.sector === undefined ? [] : [facts.sector],
    elements: facts.elements,
    municipalities: facts.municipalities,
  }[facet];
  return values.length === 0 ? [noValue] : values;
}

function searchText(node: NodeRecord): string {
  return foldText([node.name, nodeFacts(node).shortName, ...Object.values(node.summary ?? {})].join(' '));
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return {
    kinds: new Map(),
    layers: new Map(),
    elements: new Map(),
    statuses: new Map(),
    municipalities: new Map(),
    sectors: new Map(),
  };
}
