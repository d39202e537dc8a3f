import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What a scheme or rule rests on. */
export const legalBasis: Vocabulary = {
  name: 'LegalBasis',
  labels: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
  terms: [
    {
      id: 'statute',
      labels: { nb: 'lov', nn: 'lov', en: 'statute' },
      help: { nb: 'Tar tid å endre.', nn: 'Tek tid å endre.', en: 'Takes time to change.' },
    },
    { id: 'regulation', labels: { nb: 'forskrift', nn: 'forskrift', en: 'regulation' } },
    {
      id: 'practice',
      labels: { nb: 'praksis', nn: 'praksis', en: 'practice' },
      help: {
        nb: 'Kan endres av dem som har ansvaret.',
        nn: 'Kan endrast av dei som har ansvaret.',
        en: 'Can be changed by those responsible.',
      },
    },
  ],
};
