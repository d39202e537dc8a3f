import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** An answer to a question that is seldom quite yes or no. No answer is no record. */
export const answer: Vocabulary = {
  name: 'Answer',
  labels: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  terms: [
    { id: 'yes', labels: { nb: 'ja', nn: 'ja', en: 'yes' } },
    { id: 'partly', labels: { nb: 'delvis', nn: 'delvis', en: 'partly' } },
    { id: 'no', labels: { nb: 'nei', nn: 'nei', en: 'no' } },
  ],
};
