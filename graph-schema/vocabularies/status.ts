import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Whether something is there, has been, or ought to be. */
export const status: Vocabulary = {
  name: 'Status',
  labels: { nb: 'Status', nn: 'Status', en: 'Status' },
  terms: [
    {
      id: 'existing',
      labels: { nb: 'finnes', nn: 'finst', en: 'existing' },
      help: { nb: 'Finnes og er i bruk i dag.', nn: 'Finst og er i bruk i dag.', en: 'Exists and is in use today.' },
    },
    {
      id: 'ongoing',
      labels: { nb: 'pågår', nn: 'pågår', en: 'ongoing' },
      help: {
        nb: 'Et prosjekt eller forsøk som er i gang.',
        nn: 'Eit prosjekt eller forsøk som er i gang.',
        en: 'A project or trial under way.',
      },
    },
    {
      id: 'weak',
      labels: { nb: 'svakt', nn: 'svakt', en: 'weak' },
      help: {
        nb: 'Finnes, men er lite, tilfeldig eller uten mandat.',
        nn: 'Finst, men er lite, tilfeldig eller utan mandat.',
        en: 'Exists, but is small, occasional or without a mandate.',
      },
    },
    {
      id: 'past',
      labels: { nb: 'avsluttet', nn: 'avslutta', en: 'past' },
      help: {
        nb: 'Har vært, men er ikke lenger.',
        nn: 'Har vore, men er ikkje lenger.',
        en: 'Has been, but is no more.',
      },
    },
    {
      id: 'proposed',
      labels: { nb: 'foreslått', nn: 'foreslått', en: 'proposed' },
      help: {
        nb: 'Noen har foreslått det; det finnes ikke ennå.',
        nn: 'Nokon har foreslått det; det finst ikkje enno.',
        en: 'Somebody has proposed it; it does not exist yet.',
      },
    },
    {
      id: 'missing',
      labels: { nb: 'mangler', nn: 'manglar', en: 'missing' },
      help: {
        nb: 'En kilde sier at det mangler.',
        nn: 'Ei kjelde seier at det manglar.',
        en: 'A source says that it is missing.',
      },
    },
  ],
};
