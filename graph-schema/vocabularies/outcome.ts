import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How an attempt went. */
export const outcome: Vocabulary = {
  name: 'Outcome',
  labels: { nb: 'Hvordan det gikk', nn: 'Korleis det gjekk', en: 'Outcome' },
  terms: [
    { id: 'worked', labels: { nb: 'virket', nn: 'verka', en: 'worked' } },
    { id: 'partly', labels: { nb: 'virket delvis', nn: 'verka delvis', en: 'partly' } },
    { id: 'didNot', labels: { nb: 'virket ikke', nn: 'verka ikkje', en: 'did not work' } },
    { id: 'tooEarly', labels: { nb: 'for tidlig å si', nn: 'for tidleg å seie', en: 'too early to say' } },
  ],
};
