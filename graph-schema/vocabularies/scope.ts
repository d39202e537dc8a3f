import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** How far something reaches geographically. Not the ring it lies in. */
export const scope: Vocabulary = {
  name: 'Scope',
  labels: { nb: 'Dekker', nn: 'Dekkjer', en: 'Covers' },
  terms: [
    { id: 'neighbourhood', labels: { nb: 'bydel eller nærmiljø', nn: 'bydel eller nærmiljø', en: 'neighbourhood' } },
    { id: 'municipality', labels: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
    { id: 'county', labels: { nb: 'fylke', nn: 'fylke', en: 'county' } },
    { id: 'region', labels: { nb: 'region', nn: 'region', en: 'region' } },
    { id: 'national', labels: { nb: 'hele landet', nn: 'heile landet', en: 'national' } },
    { id: 'international', labels: { nb: 'flere land', nn: 'fleire land', en: 'international' } },
  ],
};
