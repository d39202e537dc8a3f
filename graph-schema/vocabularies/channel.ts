import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How people reach a service. */
export const channel: Vocabulary = {
  name: 'Channel',
  labels: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' },
  terms: [
    { id: 'inPerson', labels: { nb: 'oppmøte', nn: 'oppmøte', en: 'in person' } },
    { id: 'outreach', labels: { nb: 'oppsøkende', nn: 'oppsøkjande', en: 'outreach' } },
    { id: 'phone', labels: { nb: 'telefon', nn: 'telefon', en: 'phone' } },
    { id: 'online', labels: { nb: 'nett', nn: 'nett', en: 'online' } },
    { id: 'application', labels: { nb: 'søknad', nn: 'søknad', en: 'application' } },
    { id: 'referral', labels: { nb: 'henvisning', nn: 'tilvising', en: 'referral' } },
  ],
};
