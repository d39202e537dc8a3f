import { inLanguage, nbCollator } from '@sirkel/graph-schema';
import type { Language, LocalizedText } from '@sirkel/graph-schema';

/** Records that have a title, in the order a reader looks for them. */
export function byTitle<T extends { readonly id: string; readonly title: LocalizedText }>(
  records: Iterable<T>,
  language: Language,
): readonly T[] {
  return [...records].sort(
    (a, b) =>
      nbCollator.compare(inLanguage(a.title, language), inLanguage(b.title, language)) || (a.id < b.id ? -1 : 1),
  );
}
