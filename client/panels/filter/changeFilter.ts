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
  const { text, where, hidden, only } = filter;
  const listed = [text, where, hidden, only].filter((each) => each !== undefined).length;
  const more = [!recommendations, proposedTies];
  return activeChoices(filter).length + listed + more.filter(Boolean).length;
}

/** A filter with a value chosen that was not, or the other way round. */
export function toggleValue(filter: ChosenFilter, facet: Facet, value: string): ChosenFilter {
  const chosen = filter[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _before, ...others } = filter;
  return next.length === 0 ? others : { ...others, [facet]: next };
}

/** A filter with another text to find; an empty one is none. */
export function withText(filter: ChosenFilter, text: string): ChosenFilter {
  const { text: _before, ...others } = filter;
  return text.trim() === '' ? others : { ...others, text };
}

/** A filter with another one built; an empty one is none. */
export function withWhere(filter: ChosenFilter, where: string): ChosenFilter {
  const { where: _before, ...others } = filter;
  return where.trim() === '' ? others : { ...others, where };
}

/** A filter with other nodes hidden one by one. */
export function withHidden(filter: ChosenFilter, ids: readonly string[]): ChosenFilter {
  const { hidden: _before, ...others } = filter;
  return ids.length === 0 ? others : { ...others, hidden: ids };
}

/** A filter that shows only some nodes; none of them is all. */
export function withOnly(filter: ChosenFilter, ids: readonly string[]): ChosenFilter {
  const { only: _before, ...others } = filter;
  return ids.length === 0 ? others : { ...others, only: ids };
}

/** What a place is where all of the map is seen alike. */
export const unfiltered = { filter: {}, recommendations: true, proposedTies: false, focus: null } as const;
