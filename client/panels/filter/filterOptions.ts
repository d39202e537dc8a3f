import { inLanguage, municipality, nbCollator, nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, Vocabulary } from '@sirkel/graph-schema';
import { capital } from '../details/Reading.ts';
import { noValue, valuesOf } from '../../view/visibleGraph.ts';
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
): readonly FilterOption[] {
  const present = new Set([...graph.nodes.values()].flatMap((node) => valuesOf(node, facet)));
  const known = knownOptions(graph, facet, language).filter(({ value }) => present.has(value));
  const listed = new Set(known.map(({ value }) => value));
  // What a newer program or an import has brought is filtered by its id rather than not at all.
  const unknown = [...present].filter((value) => value !== noValue && !listed.has(value)).sort();
  return [
    ...known,
    ...unknown.map((value) => ({ value, label: value })),
    ...(present.has(noValue) ? [{ value: noValue, label: without }] : []),
  ];
}

function knownOptions(graph: Graph, facet: Facet, language: Language): readonly FilterOption[] {
  switch (facet) {
    case 'kinds':
      return nodeKinds.map(({ id, plural }) => ({ value: id, label: plural[language] }));
    case 'layers':
      return [...(graph.settings?.layers ?? [])]
        .sort((a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order)
        .map(({ id, labels }) => ({ value: id, label: inLanguage(labels, language) }));
    case 'elements':
      return termOptions(vocabularies.element, language);
    case 'statuses':
      return termOptions(vocabularies.status, language);
    case 'sectors':
      return termOptions(vocabularies.sector, language);
    case 'municipalities':
      return [...new Set([...graph.nodes.values()].flatMap((node) => valuesOf(node, facet)))]
        .filter((code) => code !== noValue)
        .map((code) => ({ value: code, label: municipality(code)?.name ?? code }))
        .sort((a, b) => nbCollator.compare(a.label, b.label));
  }
}

function termOptions({ terms }: Vocabulary, language: Language): readonly FilterOption[] {
  return terms.map(({ id, labels }) => ({ value: id, label: capital(labels[language], language) }));
}
