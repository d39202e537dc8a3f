/** What a map can be filtered by with one choice. */
export const filterFacets = [
  'kinds',
  'layers',
  'elements',
  'statuses',
  'certainties',
  'sectors',
  'municipalities',
  'scopes',
  'extents',
  'tags',
  'barriers',
  'ties',
] as const;
export type FilterFacet = (typeof filterFacets)[number];

/** What is chosen in each facet, and more; empty is "all". */
export type ChosenFilter = Readonly<Partial<Record<FilterFacet, readonly string[]>>> & {
  /** What stands in names or summaries. */
  readonly text?: string;
  /** A filter that was built, as text; kept as it was written, also where it cannot be read. */
  readonly where?: string;
  /** The ids of nodes that somebody has hidden one by one. */
  readonly hidden?: readonly string[];
  /** The ids of the only nodes that are shown. */
  readonly only?: readonly string[];
};

/** More would make an address longer than some programs take. */
export const MOST_HIDDEN = 60;
export const MOST_ONLY = 60;
const MOST_TEXT = 200;

/** Reads what a map is filtered by; what is not ours is passed over. */
export function readFilterPlace(search: URLSearchParams): ChosenFilter {
  const chosen: Partial<Record<FilterFacet, readonly string[]>> = {};
  for (const facet of filterFacets) {
    const values = facet === 'tags' ? tagsOf(search) : idsOf(search.get(facet));
    if (values.length > 0) chosen[facet] = values;
  }
  const [text, where] = [search.get('text') ?? '', search.get('where') ?? ''];
  const hidden = idsOf(search.get('hidden')).slice(0, MOST_HIDDEN);
  const only = idsOf(search.get('only')).slice(0, MOST_ONLY);
  return {
    ...chosen,
    ...(text === '' ? {} : { text: text.slice(0, MOST_TEXT) }),
    ...(where.trim() === '' ? {} : { where }),
    ...(hidden.length === 0 ? {} : { hidden }),
    ...(only.length === 0 ? {} : { only }),
  };
}

/** Writes it, without what is empty. */
export function writeFilterPlace(filter: ChosenFilter, search: URLSearchParams): void {
  const { text, where, hidden = [], only = [], ...facets } = filter;
  for (const facet of filterFacets) {
    const values = facets[facet] ?? [];
    // A tag may be any words, with a comma among them: each stands by itself.
    if (facet === 'tags') for (const tag of values) search.append(facet, tag);
    else if (values.length > 0) search.set(facet, values.join(','));
  }
  if (text !== undefined && text.trim() !== '') search.set('text', text);
  if (where !== undefined && where.trim() !== '') search.set('where', where);
  if (hidden.length > 0) search.set('hidden', hidden.join(','));
  if (only.length > 0) search.set('only', only.join(','));
}

/** As long as a tag may be. */
const tagsOf = (search: URLSearchParams): readonly string[] =>
  search.getAll('tags').filter((tag) => tag.trim() !== '' && tag.length <= 60);

const idsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(',').filter((value) => /^[A-Za-z0-9-]{1,64}$/.test(value));
