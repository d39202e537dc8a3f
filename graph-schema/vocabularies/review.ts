import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Whether a record stands, or is a suggestion that somebody must decide on. */
export const review: Vocabulary = {
  name: 'ReviewState',
  labels: { nb: 'Behandling', nn: 'Handsaming', en: 'Review' },
  terms: [
    { id: 'accepted', labels: { nb: 'godtatt', nn: 'godteken', en: 'accepted' } },
    { id: 'pending', labels: { nb: 'innspill', nn: 'innspel', en: 'suggestion' } },
  ],
};
