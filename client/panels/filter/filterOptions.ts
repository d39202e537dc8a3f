import { inLanguage, municipality, nbCollator, nodeKinds, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, Vocabulary } from '@sirkel/graph-schema';
import { capital } from '../../view/capital.ts';
import { readNodes } from '../../view/filter/nodeReading.ts';
import type { NodeReading } from '../../view/filter/nodeReading.ts';
import { noValue, subjectOf } from '../../view/visibleGraph.ts';
import type { Facet } from '../../view/visibleGraph.ts';

/** One value that a facet can be filtered by. */
export type FilterOption = { readonly value: string; readonly label: string };

/**
 * The values of a facet that something on the map has, in the order people know them by; last "none".
 * @param without what "none" is called
 */
export function filterOptions(
  graph: Graph,
  facet: Facet,
  language: Language,
  without: string,
  reading: NodeReading = readNodes(graph),
): readonly FilterOption[] {
  const present = new Set([...graph.nodes.values()].flatMap((node) => reading.values(node, subjectOf[facet])));
  const known = knownOptions(graph, facet, language, present).filter(({ value }) => present.has(value));
  const listed = new Set(known.map(({ value }) => value));
  // What a newer program or an import has brought is filtered by its id rather than not at all.
  const unknown = [...present].filter((value) => value !== noValue && !listed.has(value) && !isEnd.test(value)).sort();
  return [
    ...known,
    ...unknown.map((value) => ({ value, label: value })),
    ...(present.has(noValue) ? [{ value: noValue, label: without }] : []),
  ];
}

// Which end of a tie a node is, is for what is built: with one choice the kind of tie is enough.
const isEnd = /-(?:out|in)$/;

function knownOptions(
  graph: Graph,
  facet: Facet,
  language: Language,
  present: ReadonlySet<string>,
): readonly FilterOption[] {
  switch (facet) {
    case 'kinds':
      return nodeKinds.map(({ id, plural }) => ({ value: id, label: plural[language] }));
    case 'layers':
      return [...(graph.settings?.layers ?? [])]
        .sort((a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order)
        .map(({ id, labels }) => ({ value: id, label: inLanguage(labels, language) }));
    case 'municipalities':
      return byLabel([...present].map((code) => ({ value: code, label: municipality(code)?.name ?? code })));
    case 'tags':
      return byLabel([...present].map((tag) => ({ value: tag, label: tag })));
    case 'barriers':
      return (graph.settings?.barriers ?? []).map(({ id, labels }) => ({
        value: id,
        label: inLanguage(labels, language),
      }));
    case 'ties':
      return relationKinds.map(({ id, labels }) => ({ value: id, label: labels[language] }));
    default:
      return termOptions(vocabularyOf[facet], language);
  }
}

const vocabularyOf = {
  elements: vocabularies.element,
  statuses: vocabularies.status,
  sectors: vocabularies.sector,
  scopes: vocabularies.scope,
  extents: vocabularies.extent,
  certainties: vocabularies.certainty,
} as const;

function termOptions({ terms }: Vocabulary, language: Language): readonly FilterOption[] {
  return terms.map(({ id, labels }) => ({ value: id, label: capital(labels[language], language) }));
}

/** By name; what has none is told of last, and not here. */
const byLabel = (options: readonly FilterOption[]): readonly FilterOption[] =>
  options.filter(({ value }) => value !== noValue).sort((a, b) => nbCollator.compare(a.label, b.label));
