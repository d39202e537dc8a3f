import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How much room a rule leaves for judgement. */
export const discretion: Vocabulary = {
  name: 'Discretion',
  labels: { nb: 'Rom for skjønn', nn: 'Rom for skjøn', en: 'Room for discretion' },
  terms: [
    { id: 'none', labels: { nb: 'ikke noe', nn: 'ikkje noko', en: 'none' } },
    { id: 'some', labels: { nb: 'noe', nn: 'noko', en: 'some' } },
    { id: 'large', labels: { nb: 'stort', nn: 'stort', en: 'large' } },
  ],
};
