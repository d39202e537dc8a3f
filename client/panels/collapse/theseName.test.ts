import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { theseName } from './theseName.ts';

const t = createTexts('nb').getFixedT('nb', 'map');

describe('what is made one of some that were chosen', () => {
  it('is called after what it holds', () => {
    expect(theseName(['NAV', 'Bufdir'], t)).toBe('NAV og Bufdir');
    expect(theseName(['NAV', 'Bufdir', 'Skien'], t)).toBe('NAV, Bufdir og 1 til');
    expect(theseName(['NAV', 'Bufdir', 'Skien', 'USN', 'KS', 'IN', 'Larvik'], t)).toBe('NAV, Bufdir og 5 til');
  });

  it('is called after one of them where two names would be long, and after none where none is on the map', () => {
    const long = 'Nettverk for eldre innvandrere i Telemark';
    expect(theseName([long, 'NAV', 'Bufdir'], t)).toBe(`${long} og 2 til`);
    expect(theseName(['NAV'], t)).toBe('NAV');
    expect(theseName([], t)).toBe('Utvalg');
  });
});
