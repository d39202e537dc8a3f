import type { Language } from '@sirkel/graph-schema';

/** What is found of a map, as files. */
export type ResearchFile = 'findings.csv' | 'coverage.csv' | 'municipalities.csv' | 'brokers.csv' | 'package.zip';

/**
 * Where a file of what is found of a map is downloaded.
 * @param withGroups whether groups and roles are among the go-betweens
 */
export function researchAddress(map: string, file: ResearchFile, language: Language, withGroups = false): string {
  const asked = new URLSearchParams({ lang: language, ...(withGroups ? { withGroups: 'true' } : {}) });
  return `/maps/${encodeURIComponent(map)}/${file}?${asked.toString()}`;
}
