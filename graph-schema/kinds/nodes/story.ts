import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { answer } from '../../vocabularies/answer.ts';
import { outcome } from '../../vocabularies/outcome.ts';

/** What was tried, where, how it went and what was learnt. */
export const story: NodeKindDescriptor = {
  id: 'story',
  typeName: 'Story',
  labels: { nb: 'Erfaring', nn: 'Erfaring', en: 'Story' },
  plural: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Stories' },
  help: {
    nb: 'Hva som ble prøvd, hvor, hvordan det gikk og hva vi lærte.',
    nn: 'Kva som vart prøvd, kvar, korleis det gjekk og kva vi lærte.',
    en: 'What was tried, where, how it went and what was learnt.',
  },
  fields: [
    {
      id: 'tried',
      type: 'markdown',
      maxLength: 4000,
      labels: { nb: 'Hva som ble prøvd', nn: 'Kva som vart prøvd', en: 'What was tried' },
      help: {
        nb: 'Hva noen gjorde, så andre kan se det for seg.',
        nn: 'Kva nokon gjorde, så andre kan sjå det for seg.',
        en: 'What somebody did, so that others can picture it.',
      },
      api: 'What somebody did.',
    },
    {
      id: 'where',
      type: 'text',
      maxLength: 300,
      labels: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
      help: { nb: 'Stedet, og gjerne når.', nn: 'Staden, og gjerne når.', en: 'The place, and perhaps when.' },
    },
    {
      id: 'outcome',
      type: 'vocabulary',
      vocabulary: outcome,
      labels: { nb: 'Hvordan det gikk', nn: 'Korleis det gjekk', en: 'How it went' },
      help: {
        nb: 'Det er like nyttig å vite hva som ikke virket.',
        nn: 'Det er like nyttig å vite kva som ikkje verka.',
        en: 'It is just as useful to know what did not work.',
      },
      api: 'How it went.',
    },
    {
      id: 'learnt',
      type: 'markdown',
      maxLength: 4000,
      labels: { nb: 'Hva vi lærte', nn: 'Kva vi lærte', en: 'What was learnt' },
      help: {
        nb: 'Det andre bør vite før de prøver.',
        nn: 'Det andre bør vite før dei prøver.',
        en: 'What others should know before they try.',
      },
    },
    {
      id: 'transferable',
      type: 'vocabulary',
      vocabulary: answer,
      labels: { nb: 'Kan brukes andre steder', nn: 'Kan brukast andre stader', en: 'Can be used elsewhere' },
      help: {
        nb: 'Om andre kan gjøre det samme hos seg.',
        nn: 'Om andre kan gjere det same hos seg.',
        en: 'Whether others can do the same where they are.',
      },
    },
    {
      id: 'barriers',
      type: 'barriers',
      labels: { nb: 'Barrierer', nn: 'Barrierar', en: 'Barriers' },
      help: { nb: 'Det som sto i veien.', nn: 'Det som stod i vegen.', en: 'What stood in the way.' },
      api: 'What stood in the way, by the ids of the map’s barriers.',
    },
  ],
};
