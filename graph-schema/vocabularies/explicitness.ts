import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How plainly the source makes a recommendation. */
export const explicitness: Vocabulary = {
  name: 'Explicitness',
  labels: { nb: 'Hvor tydelig', nn: 'Kor tydeleg', en: 'Explicitness' },
  terms: [
    {
      id: 'numbered',
      labels: { nb: 'nummerert', nn: 'nummerert', en: 'numbered' },
      help: {
        nb: 'En nummerert anbefaling i kilden.',
        nn: 'Ei nummerert tilråding i kjelda.',
        en: 'A numbered recommendation of the source.',
      },
    },
    {
      id: 'recommended',
      labels: { nb: 'anbefalt', nn: 'tilrådd', en: 'recommended' },
      help: {
        nb: 'Kilden skriver uttrykkelig at den anbefaler dette.',
        nn: 'Kjelda skriv uttrykkjeleg at ho tilrår dette.',
        en: 'The source says expressly that it recommends this.',
      },
    },
    {
      id: 'highlighted',
      labels: { nb: 'uthevet', nn: 'utheva', en: 'highlighted' },
      help: { nb: 'Satt for seg selv i kilden.', nn: 'Sett for seg sjølv i kjelda.', en: 'Set apart in the source.' },
    },
    { id: 'running', labels: { nb: 'i løpende tekst', nn: 'i løpande tekst', en: 'running text' } },
  ],
};
