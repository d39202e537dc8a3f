import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { explicitness } from '../../vocabularies/explicitness.ts';
import { progress } from '../../vocabularies/progress.ts';

/** An action that is recommended, planned or under way. */
export const measure: NodeKindDescriptor = {
  id: 'measure',
  typeName: 'Measure',
  labels: { nb: 'Tiltak eller anbefaling', nn: 'Tiltak eller tilråding', en: 'Measure' },
  plural: { nb: 'Tiltak og anbefalinger', nn: 'Tiltak og tilrådingar', en: 'Measures' },
  help: {
    nb: 'En handling som er anbefalt, planlagt eller i gang.',
    nn: 'Ei handling som er tilrådd, planlagd eller i gang.',
    en: 'An action that is recommended, planned or under way.',
  },
  fields: [
    {
      id: 'references',
      type: 'textSet',
      maxLength: 20,
      maxItems: 20,
      labels: { nb: 'Nummer i kilden', nn: 'Nummer i kjelda', en: 'References' },
      help: {
        nb: 'Der tiltaket står, for eksempel R3 eller H1. Ett tiltak kan stå flere steder.',
        nn: 'Der tiltaket står, til dømes R3 eller H1. Eitt tiltak kan stå fleire stader.',
        en: 'Where the measure stands, for example R3 or H1. One measure may stand in several places.',
      },
    },
    {
      id: 'nationalWording',
      type: 'text',
      maxLength: 1000,
      labels: { nb: 'Nasjonal ordlyd', nn: 'Nasjonal ordlyd', en: 'National wording' },
      help: {
        nb: 'Slik tiltaket lyder for hele landet.',
        nn: 'Slik tiltaket lyder for heile landet.',
        en: 'How the measure reads for the whole country.',
      },
    },
    {
      id: 'regionalWording',
      type: 'text',
      maxLength: 1000,
      labels: { nb: 'Regional ordlyd', nn: 'Regional ordlyd', en: 'Regional wording' },
      help: {
        nb: 'Slik tiltaket lyder for regionen.',
        nn: 'Slik tiltaket lyder for regionen.',
        en: 'How the measure reads for the region.',
      },
    },
    {
      id: 'explicitness',
      type: 'vocabulary',
      vocabulary: explicitness,
      labels: { nb: 'Hvor tydelig', nn: 'Kor tydeleg', en: 'How plainly' },
      help: {
        nb: 'Hvor tydelig kilden anbefaler dette.',
        nn: 'Kor tydeleg kjelda tilrår dette.',
        en: 'How plainly the source recommends this.',
      },
    },
    {
      id: 'progress',
      type: 'vocabulary',
      vocabulary: progress,
      labels: { nb: 'Hvor langt', nn: 'Kor langt', en: 'Progress' },
      help: {
        nb: 'Hvor langt tiltaket har kommet.',
        nn: 'Kor langt tiltaket er kome.',
        en: 'How far the measure has come.',
      },
    },
    {
      id: 'dueAt',
      type: 'date',
      labels: { nb: 'Frist', nn: 'Frist', en: 'Due' },
      help: { nb: 'Når det skal være gjort.', nn: 'Når det skal vere gjort.', en: 'When it is to be done.' },
    },
  ],
};
