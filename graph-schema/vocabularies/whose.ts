import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Who lacks something. Only people’s needs lie in the innermost ring. */
export const whose: Vocabulary = {
  name: 'Whose',
  labels: { nb: 'Hvem har behovet', nn: 'Kven har behovet', en: 'Whose' },
  terms: [
    {
      id: 'people',
      labels: { nb: 'folk', nn: 'folk', en: 'people' },
      help: {
        nb: 'Et behov hos mennesker. Det ligger innerst i sirkelen.',
        nn: 'Eit behov hos menneske. Det ligg inst i sirkelen.',
        en: 'A need of people. It lies innermost in the circle.',
      },
    },
    {
      id: 'entrepreneurs',
      labels: { nb: 'sosiale entreprenører', nn: 'sosiale entreprenørar', en: 'entrepreneurs' },
      help: {
        nb: 'En utfordring for dem som skaper nye løsninger.',
        nn: 'Ei utfordring for dei som skaper nye løysingar.',
        en: 'A challenge for those who make new solutions.',
      },
    },
    {
      id: 'services',
      labels: { nb: 'tjenestene', nn: 'tenestene', en: 'services' },
      help: {
        nb: 'En utfordring for tjenester og forvaltning.',
        nn: 'Ei utfordring for tenester og forvaltning.',
        en: 'A challenge for services and administration.',
      },
    },
  ],
};
