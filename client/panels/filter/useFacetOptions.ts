import type { Graph, Language } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { readNodes } from '../../view/filter/nodeReading.ts';
import type { Facet } from '../../view/visibleGraph.ts';
import { filterOptions } from './filterOptions.ts';
import type { FilterOption } from './filterOptions.ts';

/** What each facet of the page's map offers; worked out when first asked for, and again when the map has changed. */
export function useFacetOptions(graph: Graph): (facet: Facet) => readonly FilterOption[] {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const { version } = useMapSnapshot();
  return useMemo(
    () => optionsOf(version, graph, language, (facet) => t(`without.${facet}`)),
    [version, graph, language, t],
  );
}

// The graph changes in place, so its version is part of the question.
function optionsOf(
  _version: number,
  graph: Graph,
  language: Language,
  without: (facet: Facet) => string,
): (facet: Facet) => readonly FilterOption[] {
  const reading = readNodes(graph);
  const made = new Map<Facet, readonly FilterOption[]>();
  return (facet) => {
    const options = made.get(facet) ?? filterOptions(graph, facet, language, without(facet), reading);
    made.set(facet, options);
    return options;
  };
}
