import { vocabularies } from '@sirkel/graph-schema';
import type { Language, MapSettings, Vocabulary } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { localesOf } from '../../i18n/localesOf.ts';

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

/** Several as one: "a, b og c". */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localesOf(language), { type: 'conjunction' }).format(items);
}
