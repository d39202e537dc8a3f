import type { Source } from '@sirkel/graph-schema';
import type { FindingSource } from '../Finding.ts';

type Given = Pick<Source, 'title' | 'certainty'> & { readonly where?: string };

/** The passages that some records name, each once, in the order in which they come. */
export function sourcesOf(
  records: readonly ({ readonly sources?: readonly Given[] } | undefined)[],
): readonly FindingSource[] {
  const all = records
    .flatMap((record) => record?.sources ?? [])
    .map(({ title, where, certainty }) => ({ title, where: where ?? null, certainty }));
  if (all.length < 2) return all;
  const found = new Map<string, FindingSource>();
  for (const source of all) {
    const key = JSON.stringify(source);
    if (!found.has(key)) found.set(key, source);
  }
  return [...found.values()];
}
