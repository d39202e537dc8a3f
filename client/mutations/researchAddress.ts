import type { Language } from '@sirkel/graph-schema';

/** Lists that stand beside what they are of, each as a file. */
export type TakenList =
  | 'coverage'
  | 'recommendations'
  | 'needs'
  | 'brokers'
  | 'indicators'
  | 'communities'
  | 'actors'
  | 'outwardness'
  | 'concentration'
  | 'registered'
  | 'development'
  | 'comparison'
  | 'group-ties'
  | 'worth-asking'
  | 'routes'
  | 'roads'
  | 'what-if';

/** What is found of a map, as files. */
export type ResearchFile = 'findings.csv' | 'package.zip' | `${TakenList}.csv`;

/** What a list is asked for with: which ways, compared with what. */
export type ListQuestion = Readonly<Record<string, string | readonly string[]>>;

/**
 * Where a file of what is found of a map is downloaded.
 * @param withGroups whether groups and roles take part
 */
export function researchAddress(
  map: string,
  file: ResearchFile,
  language: Language,
  withGroups = false,
  question: ListQuestion = {},
): string {
  const asked = new URLSearchParams({ lang: language, ...(withGroups ? { withGroups: 'true' } : {}) });
  for (const [name, values] of Object.entries(question)) {
    for (const value of typeof values === 'string' ? [values] : values) asked.append(name, value);
  }
  return `/maps/${encodeURIComponent(map)}/${file}?${asked.toString()}`;
}
