import type { Source } from '@sirkel/graph-schema';
import type { FindingSource } from '../Finding.ts';

type Given = Pick<Source, 'title' | 'certainty'> & { readonly where?: string };

/** The passages that some records name, each once, in the order in which they come. */
export function sourcesOf(
  records: readonly ({ readonly sources?: readonly Given[] } | undefined)[],
): readonly FindingSource[] {
  const found = new Map<string, FindingSource>();
  for (const { title, where, certainty } of records.flatMap((record) => record?.sources ?? [])) {
    const source = { title, where: where ?? null, certainty };
    const key = JSON.stringify(source);
    if (!found.has(key)) found.set(key, source);
  }
  return [...found.values()];
}
