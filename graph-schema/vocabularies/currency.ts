import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Currencies, by their ISO 4217 codes. */
export const currency: Vocabulary = {
  name: 'Currency',
  labels: { nb: 'Valuta', nn: 'Valuta', en: 'Currency' },
  terms: [
    { id: 'NOK', labels: { nb: 'norske kroner', nn: 'norske kroner', en: 'Norwegian kroner' } },
    { id: 'EUR', labels: { nb: 'euro', nn: 'euro', en: 'euro' } },
    { id: 'SEK', labels: { nb: 'svenske kroner', nn: 'svenske kroner', en: 'Swedish kronor' } },
    { id: 'DKK', labels: { nb: 'danske kroner', nn: 'danske kroner', en: 'Danish kroner' } },
    { id: 'GBP', labels: { nb: 'britiske pund', nn: 'britiske pund', en: 'British pounds' } },
    { id: 'USD', labels: { nb: 'amerikanske dollar', nn: 'amerikanske dollar', en: 'US dollars' } },
    { id: 'CAD', labels: { nb: 'kanadiske dollar', nn: 'kanadiske dollar', en: 'Canadian dollars' } },
  ],
};
