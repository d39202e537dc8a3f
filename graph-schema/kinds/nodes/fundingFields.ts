import type { Field } from '../../descriptor/Field.ts';
import { currency } from '../../vocabularies/currency.ts';
import { fundingPeriod } from '../../vocabularies/fundingPeriod.ts';

/** The money in a service. */
export const fundingFields: readonly Field[] = [
  {
    id: 'amount',
    type: 'decimal',
    min: 0,
    max: 1000000000000,
    labels: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
    help: {
      nb: 'Hele beløpet, uten tusen eller millioner.',
      nn: 'Heile beløpet, utan tusen eller millionar.',
      en: 'The whole amount, not in thousands or millions.',
    },
  },
  {
    id: 'currency',
    type: 'vocabulary',
    vocabulary: currency,
    labels: { nb: 'Valuta', nn: 'Valuta', en: 'Currency' },
    help: { nb: 'Valutaen beløpet står i.', nn: 'Valutaen beløpet står i.', en: 'The currency of the amount.' },
  },
  {
    id: 'period',
    type: 'vocabulary',
    vocabulary: fundingPeriod,
    labels: { nb: 'Periode', nn: 'Periode', en: 'Period' },
    help: {
      nb: 'Hva slags tidsrom beløpet gjelder for.',
      nn: 'Kva slags tidsrom beløpet gjeld for.',
      en: 'What span of time the amount is for.',
    },
  },
  {
    id: 'from',
    type: 'text',
    maxLength: 300,
    labels: { nb: 'Kommer fra', nn: 'Kjem frå', en: 'Comes from' },
    help: {
      nb: 'Budsjettet eller kilden pengene kommer fra.',
      nn: 'Budsjettet eller kjelda pengane kjem frå.',
      en: 'The budget or source that the money comes from.',
    },
  },
  {
    id: 'earmarked',
    type: 'boolean',
    labels: { nb: 'Øremerket', nn: 'Øyremerkt', en: 'Earmarked' },
    help: {
      nb: 'Om pengene bare kan brukes til ett formål.',
      nn: 'Om pengane berre kan brukast til eitt føremål.',
      en: 'Whether the money may only be used for one purpose.',
    },
  },
];
