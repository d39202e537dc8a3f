import type { Field } from '../../descriptor/Field.ts';

/** A value in a field that the map itself defines. */
export const customValueFields: readonly Field[] = [
  {
    id: 'field',
    type: 'id',
    required: true,
    labels: { nb: 'Felt', nn: 'Felt', en: 'Field' },
    help: {
      nb: 'Id-en til feltet i kartets innstillinger.',
      nn: 'Id-en til feltet i innstillingane til kartet.',
      en: 'The id of the field in the map’s settings.',
    },
  },
  {
    id: 'value',
    type: 'text',
    maxLength: 2000,
    required: true,
    labels: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
    help: { nb: 'Verdien, skrevet som tekst.', nn: 'Verdien, skriven som tekst.', en: 'The value, written as text.' },
  },
];
