import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What span of time an amount is for. */
export const fundingPeriod: Vocabulary = {
  name: 'FundingPeriod',
  labels: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  terms: [
    { id: 'once', labels: { nb: 'engangsbeløp', nn: 'eingongsbeløp', en: 'once' } },
    { id: 'month', labels: { nb: 'per måned', nn: 'per månad', en: 'per month' } },
    { id: 'year', labels: { nb: 'per år', nn: 'per år', en: 'per year' } },
    { id: 'whole', labels: { nb: 'for hele perioden', nn: 'for heile perioden', en: 'for the whole period' } },
  ],
};
