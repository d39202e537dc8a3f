import type { ChosenFilter, Place } from '../../state/address.ts';
import { facets } from '../../view/visibleGraph.ts';
import type { Facet } from '../../view/visibleGraph.ts';

/** One thing a map is filtered by right now. */
export type ActiveChoice = { readonly facet: Facet; readonly value: string };

/** Everything chosen, facet by facet. */
export function activeChoices(filter: ChosenFilter): readonly ActiveChoice[] {
  return facets.flatMap((facet) => (filter[facet] ?? []).map((value) => ({ facet, value })));
}

/** How many things differ from showing the map as it is. */
export function activeCount({ filter, recommendations, proposedTies }: Place): number {
  return activeChoices(filter).length + (recommendations ? 0 : 1) + (proposedTies ? 1 : 0);
}

/** A filter with a value chosen that was not, or the other way round. */
export function toggleValue(filter: ChosenFilter, facet: Facet, value: string): ChosenFilter {
  const chosen = filter[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _before, ...others } = filter;
  return next.length === 0 ? others : { ...others, [facet]: next };
}

/** What a place is without any filter. */
export const unfiltered = { filter: {}, recommendations: true, proposedTies: false } as const;
