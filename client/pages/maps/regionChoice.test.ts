import { describe, expect, it } from 'vitest';
import { municipalitiesOf, noRegion, regionName } from './regionChoice.ts';

describe('the region of a new map', () => {
  it('has the name of what was chosen, else the one that was written', () => {
    expect(regionName({ ...noRegion, choice: 'both', written: 'Agder' })).toBe('Vestfold og Telemark');
    expect(regionName({ ...noRegion, choice: 'some', written: ' Grenland ' })).toBe('Grenland');
    expect(regionName(noRegion)).toBe('');
  });

  it('holds the municipalities of its counties, or those that were picked', () => {
    expect(municipalitiesOf({ ...noRegion, choice: 'both' })).toHaveLength(23);
    expect(municipalitiesOf({ ...noRegion, choice: 'Vestfold' })).toHaveLength(6);
    expect(municipalitiesOf({ ...noRegion, choice: 'some', picked: ['4003', '3901'] })).toEqual(['3901', '4003']);
    // What was picked before another choice counts no more.
    expect(municipalitiesOf({ ...noRegion, choice: '', picked: ['4003'] })).toEqual([]);
  });
});
