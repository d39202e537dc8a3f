import type { Field } from '../descriptor/Field.ts';
import { settingsSourceFields } from './settingsSourceFields.ts';
import { tieEndFields } from './tieEndFields.ts';
import { relationKindNames } from '../vocabularies/relationKindNames.ts';

/** A tie that a whole ecosystem would have. */
export const expectedTieFields: readonly Field[] = [
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
    id: 'kind',
    type: 'vocabulary',
    vocabulary: relationKindNames,
    required: true,
    labels: { nb: 'Kobling', nn: 'Kopling', en: 'Tie' },
    help: {
      nb: 'Hva slags kobling som ventes.',
      nn: 'Kva slags kopling som er venta.',
      en: 'What kind of tie is expected.',
    },
  },
  {
    id: 'from',
    type: 'group',
    name: 'TieEnd',
    fields: tieEndFields,
    required: true,
    labels: { nb: 'Fra', nn: 'Frå', en: 'From' },
    help: { nb: 'Den koblingen går ut fra.', nn: 'Den koplinga går ut frå.', en: 'Where the tie starts.' },
  },
  {
    id: 'to',
    type: 'group',
    name: 'TieEnd',
    fields: tieEndFields,
    required: true,
    labels: { nb: 'Til', nn: 'Til', en: 'To' },
    help: { nb: 'Den koblingen går til.', nn: 'Den koplinga går til.', en: 'Where the tie ends.' },
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
    id: 'source',
    type: 'group',
    name: 'SettingsSource',
    fields: settingsSourceFields,
    required: true,
    labels: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
    help: { nb: 'Hvor dette kommer fra.', nn: 'Kvar dette kjem frå.', en: 'Where this comes from.' },
  },
];
