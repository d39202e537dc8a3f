import type { Field } from '../descriptor/Field.ts';

/** A ring of the circle, or the place outside it. */
export const layerFields: readonly Field[] = [
  {
    id: 'id',
    type: 'id',
    required: true,
    labels: { nb: 'Id', nn: 'Id', en: 'Id' },
    help: {
      nb: 'Det de andre opplysningene viser til.',
      nn: 'Det dei andre opplysningane viser til.',
      en: 'What other records refer to.',
    },
  },
  {
    id: 'order',
    type: 'integer',
    min: 0,
    max: 99,
    required: true,
    labels: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
    help: {
      nb: 'Nummeret fra sentrum; 0 er innerst.',
      nn: 'Nummeret frå sentrum; 0 er inst.',
      en: 'The number from the centre; 0 is innermost.',
    },
  },
  {
    id: 'labels',
    type: 'localizedText',
    maxLength: 300,
    required: true,
    labels: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    help: { nb: 'Navnet på skjermen.', nn: 'Namnet på skjermen.', en: 'The name on the screen.' },
  },
  {
    id: 'help',
    type: 'localizedText',
    maxLength: 600,
    labels: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
    help: { nb: 'Én setning som forklarer.', nn: 'Éi setning som forklarar.', en: 'One sentence of explanation.' },
  },
  {
    id: 'outside',
    type: 'boolean',
    labels: { nb: 'Utenfor', nn: 'Utanfor', en: 'Outside' },
    help: {
      nb: 'Om dette er plassen utenfor den ytterste ringen.',
      nn: 'Om dette er plassen utanfor den ytste ringen.',
      en: 'Whether this is the place beyond the last ring.',
    },
  },
];
