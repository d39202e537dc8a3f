import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Who owns or runs an actor. */
export const sector: Vocabulary = {
  name: 'Sector',
  labels: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
  terms: [
    { id: 'public', labels: { nb: 'offentlig', nn: 'offentleg', en: 'public' } },
    { id: 'private', labels: { nb: 'privat', nn: 'privat', en: 'private' } },
    { id: 'voluntary', labels: { nb: 'frivillig', nn: 'frivillig', en: 'voluntary' } },
    {
      id: 'hybrid',
      labels: { nb: 'blandet', nn: 'blanda', en: 'hybrid' },
      help: {
        nb: 'Blander forretning og sosialt formål, eller flere sektorer.',
        nn: 'Blandar forretning og sosialt føremål, eller fleire sektorar.',
        en: 'Mixes business and a social purpose, or several sectors.',
      },
    },
  ],
};
