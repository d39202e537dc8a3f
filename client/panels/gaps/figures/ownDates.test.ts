import { describe, expect, it } from 'vitest';
import { tookPlaceWithin } from './ownDates.ts';

describe('tookPlaceWithin', () => {
  const period = { after: '2026-01-31', until: '2026-06-30' };
  const began = (validFrom: string): boolean => tookPlaceWithin({ validFrom }, 'validFrom', period);

  it('counts days after the first and up to the last', () => {
    expect(['2026-02-01', '2026-06-30'].map(began)).toEqual([true, true]);
    expect(['2026-01-31', '2026-07-01'].map(began)).toEqual([false, false]);
  });

  it('counts a month or a year only where all of it lies within', () => {
    expect(['2026-02', '2026-06'].map(began)).toEqual([true, true]);
    expect(['2026-01', '2026-07', '2026'].map(began)).toEqual([false, false, false]);
    expect(tookPlaceWithin({ validTo: '2024-02' }, 'validTo', { after: '2024-01-31', until: '2024-02-28' })).toBe(
      false,
    );
    expect(tookPlaceWithin({ validTo: '2024' }, 'validTo', { after: '2023-12-31', until: '2024-12-31' })).toBe(true);
  });

  it('knows nothing where there is no date', () => {
    expect(tookPlaceWithin({}, 'validFrom', period)).toBe(false);
    expect(tookPlaceWithin({ validTo: '2026-03' }, 'validFrom', period)).toBe(false);
  });
});
