import type { Language } from '@sirkel/graph-schema';

/** What is found of a map, as files. */
export type ResearchFile = 'findings.csv' | 'coverage.csv' | 'municipalities.csv' | 'brokers.csv' | 'package.zip';

export type ResearchChoice = {
  /** Whether groups and roles are among the go-betweens. */
  readonly withGroups?: boolean;
  /** The code of the municipality of which it is told how the fields are covered; null: of the whole map. */
  readonly municipality?: string | null;
};

/** Where a file of what is found of a map is downloaded. */
export function researchAddress(
  map: string,
  file: ResearchFile,
  language: Language,
  { withGroups = false, municipality = null }: ResearchChoice = {},
): string {
  const asked = new URLSearchParams({
    lang: language,
    ...(withGroups ? { withGroups: 'true' } : {}),
    ...(municipality === null ? {} : { municipality }),
  });
  return `/maps/${encodeURIComponent(map)}/${file}?${asked.toString()}`;
}
