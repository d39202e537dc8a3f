import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrganisationNumber, normaliseOrganisationNumber } from './organisationNumber.ts';

describe('normaliseOrganisationNumber', () => {
  it('takes numbers whose check digit fits', () => {
    for (const valid of ['974760673', '923609016', '123456785', '833285602']) {
      expect(normaliseOrganisationNumber(valid)).toBe(valid);
    }
  });

  it('refuses numbers whose check digit does not fit, or would have to be ten', () => {
    expect(normaliseOrganisationNumber('833286602')).toBeNull();
    // 3 · 4 = 12 leaves 1, so that no digit fits.
    for (let last = 0; last <= 9; last += 1) expect(normaliseOrganisationNumber(`40000000${String(last)}`)).toBeNull();
  });

  it('takes spaces, dots, NO and MVA away', () => {
    for (const text of [
      '974 760 673',
      '974.760.673',
      'NO974760673MVA',
      'no 974 760 673 mva',
      ' 974\u00A0760\u00A0673 ',
    ]) {
      expect(normaliseOrganisationNumber(text)).toBe('974760673');
    }
  });

  it('refuses what is not nine digits', () => {
    for (const text of ['', '97476067', '9747606730', '97476067x', 'NOMVA', '９７４７６０６７３']) {
      expect(normaliseOrganisationNumber(text)).toBeNull();
    }
  });

  it('notices any single digit that was typed wrong', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = Array.from('974760673');
        digits[place] = String((Number(digits[place]) + step) % 10);
        expect(normaliseOrganisationNumber(digits.join(''))).toBeNull();
      }),
    );
  });
});

describe('formatOrganisationNumber', () => {
  it('groups the digits by three', () => {
    expect(formatOrganisationNumber('974760673')).toBe('974 760 673');
  });
});
