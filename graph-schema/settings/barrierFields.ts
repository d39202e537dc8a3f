import type { Field } from '../descriptor/Field.ts';
import { settingsSourceFields } from './settingsSourceFields.ts';

/** Something that stands in the way. */
export const barrierFields: readonly Field[] = [
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
    id: 'source',
    type: 'group',
    name: 'SettingsSource',
    fields: settingsSourceFields,
    required: true,
    labels: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
    help: { nb: 'Hvor dette kommer fra.', nn: 'Kvar dette kjem frå.', en: 'Where this comes from.' },
  },
];
