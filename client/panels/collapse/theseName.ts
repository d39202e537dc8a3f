import type { TFunction } from 'i18next';

/** Two names with more letters than this are too much for one mark. */
const mostLetters = 40;

/**
 * What is called after what it holds: "A og B", "A, B og 5 til", or "A og 6 til" where two names would be long. That it
 * was chosen, where there is no name to call it after.
 */
export function theseName(names: readonly string[], t: TFunction<'map'>): string {
  const [first, second, ...others] = names;
  if (first === undefined) return t('collapsed.these');
  if (second === undefined) return first;
  if (others.length === 0) return t('collapsed.two', { first, second });
  return first.length + second.length > mostLetters
    ? t('collapsed.firstMore', { first, count: names.length - 1 })
    : t('collapsed.twoMore', { first, second, count: others.length });
}
