import type { Graph, Language } from '@sirkel/graph-schema';
import type { Place } from '../../../state/address.ts';
import { facets } from '../../../view/visibleGraph.ts';
import { filterOptions } from '../../filter/filterOptions.ts';
import type { SaveWords } from './SaveWords.ts';

/** What a map is filtered by, in words: "Ring: Kommune, Region", "Aktører som er svake". None where nothing is chosen. */
export function filterWords(
  graph: Graph,
  { filter, recommendations, proposedTies }: Pick<Place, 'filter' | 'recommendations' | 'proposedTies'>,
  language: Language,
  /** What was built, as a sentence; null where nothing was. */
  built: string | null,
  t: SaveWords,
): readonly string[] {
  const chosen = facets.flatMap((facet) => {
    const values = filter[facet] ?? [];
    if (values.length === 0) return [];
    const options = filterOptions(graph, facet, language, t(`filter:without.${facet}`));
    const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
    return [`${t(`filter:facets.${facet}`)}: ${labels.join(', ')}`];
  });
  const countOf = (ids: readonly string[]): number => ids.filter((id) => graph.nodes.has(id)).length;
  return [
    ...chosen,
    ...(filter.text === undefined || filter.text.trim() === '' ? [] : [`«${filter.text.trim()}»`]),
    ...(filter.where === undefined ? [] : [built ?? t('filter:notUnderstood')]),
    ...(filter.hidden === undefined ? [] : [t('saving:hiddenOnes', { count: countOf(filter.hidden) })]),
    ...(filter.only === undefined ? [] : [t('filter:onlyThese', { count: countOf(filter.only) })]),
    ...(recommendations ? [] : [t('filter:recommendationsHidden')]),
    ...(proposedTies ? [t('filter:proposedTiesShown')] : []),
  ];
}
