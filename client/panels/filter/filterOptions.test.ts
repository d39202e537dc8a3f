import { describe, expect, it } from 'vitest';
import { smallMap } from '../smallMap.fixture.ts';
import { filterOptions } from './filterOptions.ts';

const labels = (facet: Parameters<typeof filterOptions>[1]) =>
  filterOptions(smallMap(), facet, 'nb', 'Uten').map(({ label }) => label);

describe('filterOptions', () => {
  it('offers what something on the map has, in the order people know', () => {
    expect(labels('kinds')).toEqual([
      'Aktører',
      'Tilbud og ordninger',
      'Behov og utfordringer',
      'Tiltak og anbefalinger',
    ]);
    expect(labels('layers')).toEqual(['Livet blant folk', 'Kommune', 'Utenfor', 'Uten']);
    expect(labels('elements')).toEqual(['Finansiering', 'Veiledning', 'Uten']);
    expect(labels('municipalities')).toEqual(['Horten', 'Sandefjord', 'Uten']);
  });
});
