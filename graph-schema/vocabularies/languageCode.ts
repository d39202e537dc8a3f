import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** The languages of Sirkel. */
export const languageCode: Vocabulary = {
  name: 'LanguageCode',
  labels: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  terms: [
    { id: 'nb', labels: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' } },
    { id: 'nn', labels: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' } },
    { id: 'en', labels: { nb: 'engelsk', nn: 'engelsk', en: 'English' } },
  ],
};
