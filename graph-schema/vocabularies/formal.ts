import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How a tie is agreed. */
export const formal: Vocabulary = {
  name: 'Formal',
  labels: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  terms: [
    { id: 'agreement', labels: { nb: 'avtale', nn: 'avtale', en: 'agreement' } },
    { id: 'contract', labels: { nb: 'kontrakt', nn: 'kontrakt', en: 'contract' } },
    { id: 'informal', labels: { nb: 'uformelt', nn: 'uformelt', en: 'informal' } },
  ],
};
