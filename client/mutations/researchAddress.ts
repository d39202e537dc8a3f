import type { Language } from '@sirkel/graph-schema';

/** Lists that stand beside what they are of, each as a file. */
export type TakenList =
  | 'coverage'
  | 'municipalities'
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
  | 'groupTies'
  | 'worthAsking'
  | 'routes'
  | 'roads'
  | 'whatIf';

/** What is found of a map, as files. */
export type ResearchFile = 'package.zip' | `${string}.csv`;

/** The file of a list: that of `groupTies` is `group-ties.csv`. */
export const listFile = (list: TakenList): ResearchFile =>
  `${list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;

/** What a list is asked for with: which ways, compared with what, in which municipality. */
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
