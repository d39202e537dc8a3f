import type { Language } from '@sirkel/graph-schema';

/**
 * The locales in which dates, numbers and lists are written. Not every browser knows nynorsk, and none of them should
 * fall back to English for it.
 */
export function localesOf(language: Language): readonly string[] {
  return { nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB'] }[language];
}
