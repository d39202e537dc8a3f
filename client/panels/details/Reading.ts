import { vocabularies } from '@sirkel/graph-schema';
import type { Language, MapSettings, Vocabulary } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';

/** What a record is read with: the reader's language, the map's own words, and the texts of the panel. */
export type Reading = {
  readonly language: Language;
  readonly settings: MapSettings | null;
  readonly t: TFunction<'details'>;
};

/** The label of a term of a vocabulary, as it stands in a sentence; the id itself where there is no such term. */
export function termLabel(vocabulary: Vocabulary, id: string, language: Language): string {
  return vocabulary.terms.find((term) => term.id === id)?.labels[language] ?? id;
}

/** Yes or no. */
export function answerLabel(answer: boolean, language: Language): string {
  return termLabel(vocabularies.answer, answer ? 'yes' : 'no', language);
}

/** With a capital first letter, for what stands alone. */
export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/**
 * The locales in which dates, numbers and lists are written. Not every browser knows nynorsk, and none of them should
 * fall back to English for it.
 */
export function localesOf(language: Language): readonly string[] {
  return { nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB'] }[language];
}

/** Several as one: "a, b og c". */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localesOf(language), { type: 'conjunction' }).format(items);
}
