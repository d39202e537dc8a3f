import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Who may see a map. */
export const visibility: Vocabulary = {
  name: 'Visibility',
  labels: { nb: 'Hvem kan se kartet', nn: 'Kven kan sjå kartet', en: 'Visibility' },
  terms: [
    { id: 'private', labels: { nb: 'bare kartets egne', nn: 'berre kartet sine eigne', en: 'private' } },
    { id: 'link', labels: { nb: 'alle med lenken', nn: 'alle med lenkja', en: 'by link' } },
    { id: 'public', labels: { nb: 'alle', nn: 'alle', en: 'public' } },
  ],
};
