import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What a field that a map has added holds. */
export const customValueType: Vocabulary = {
  name: 'CustomValueType',
  labels: { nb: 'Type verdi', nn: 'Type verdi', en: 'Type of value' },
  terms: [
    { id: 'text', labels: { nb: 'tekst', nn: 'tekst', en: 'text' } },
    { id: 'number', labels: { nb: 'tall', nn: 'tal', en: 'number' } },
    { id: 'date', labels: { nb: 'dato', nn: 'dato', en: 'date' } },
    { id: 'url', labels: { nb: 'lenke', nn: 'lenkje', en: 'link' } },
  ],
};
