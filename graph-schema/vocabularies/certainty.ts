import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How firmly a source carries a statement. */
export const certainty: Vocabulary = {
  name: 'Certainty',
  labels: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'Certainty' },
  terms: [
    { id: 'stated', labels: { nb: 'står i kilden', nn: 'står i kjelda', en: 'stated' } },
    {
      id: 'derived',
      labels: { nb: 'utledet', nn: 'utleidd', en: 'derived' },
      help: {
        nb: 'Følger av det kilden sier.',
        nn: 'Følgjer av det kjelda seier.',
        en: 'Follows from what the source says.',
      },
    },
    {
      id: 'assumed',
      labels: { nb: 'antatt', nn: 'anteke', en: 'assumed' },
      help: {
        nb: 'Vår lesning. Kilden sier det ikke.',
        nn: 'Vår lesing. Kjelda seier det ikkje.',
        en: 'Our reading. The source does not say so.',
      },
    },
  ],
};
