import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How soon something must be done about a need. */
export const urgency: Vocabulary = {
  name: 'Urgency',
  labels: { nb: 'Hvor mye det haster', nn: 'Kor mykje det hastar', en: 'Urgency' },
  terms: [
    { id: 'low', labels: { nb: 'kan vente', nn: 'kan vente', en: 'low' } },
    { id: 'medium', labels: { nb: 'bør tas snart', nn: 'bør takast snart', en: 'medium' } },
    { id: 'high', labels: { nb: 'haster', nn: 'hastar', en: 'high' } },
    { id: 'acute', labels: { nb: 'akutt', nn: 'akutt', en: 'acute' } },
  ],
};
