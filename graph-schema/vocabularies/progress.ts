import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How far a measure has come. */
export const progress: Vocabulary = {
  name: 'Progress',
  labels: { nb: 'Hvor langt', nn: 'Kor langt', en: 'Progress' },
  terms: [
    { id: 'idea', labels: { nb: 'idé', nn: 'idé', en: 'idea' } },
    { id: 'planned', labels: { nb: 'planlagt', nn: 'planlagd', en: 'planned' } },
    { id: 'trying', labels: { nb: 'prøves ut', nn: 'blir prøvd ut', en: 'trying' } },
    { id: 'running', labels: { nb: 'i drift', nn: 'i drift', en: 'running' } },
    { id: 'stopped', labels: { nb: 'stoppet', nn: 'stoppa', en: 'stopped' } },
  ],
};
