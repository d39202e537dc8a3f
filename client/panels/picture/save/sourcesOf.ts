import type { VisibleGraph } from '../../../view/visibleGraph.ts';

/** A source and how much of what is shown rests on it. */
export type CountedSource = { readonly title: string; readonly licence: string | null; readonly count: number };

/** The sources of what is shown, those that most rests on first; of equals in the order of the alphabet. */
export function sourcesOf({ nodes, relations }: Pick<VisibleGraph, 'nodes' | 'relations'>): readonly CountedSource[] {
  const counted = new Map<string, CountedSource>();
  for (const { sources = [] } of [...nodes, ...relations]) {
    for (const title of new Set(sources.map((source) => source.title))) {
      const licence = sources.find((source) => source.title === title)?.licence ?? null;
      const before = counted.get(title);
      counted.set(title, { title, licence: before?.licence ?? licence, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}
