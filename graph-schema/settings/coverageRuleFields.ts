import type { Field } from '../descriptor/Field.ts';
import { settingsSourceFields } from './settingsSourceFields.ts';
import { element } from '../vocabularies/element.ts';

/** What a whole ecosystem would have in a field: somewhere in one of these rings. */
export const coverageRuleFields: readonly Field[] = [
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
    id: 'element',
    type: 'vocabulary',
    vocabulary: element,
    required: true,
    labels: { nb: 'Felt', nn: 'Felt', en: 'Field' },
    help: {
      nb: 'Feltet regelen gjelder for.',
      nn: 'Feltet regelen gjeld for.',
      en: 'The field that the rule is about.',
    },
  },
  {
    id: 'layers',
    type: 'textSet',
    maxLength: 64,
    maxItems: 50,
    required: true,
    labels: { nb: 'Ringer', nn: 'Ringar', en: 'Rings' },
    help: {
      nb: 'Ringene der minst én skal dekke feltet.',
      nn: 'Ringane der minst éin skal dekkje feltet.',
      en: 'The rings of which at least one is to cover the field.',
    },
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
