import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormed } from './wellFormedText.ts';

describe('isWellFormed', () => {
  it('refuses half a pair alone, in any place', () => {
    for (const text of ['\uD83D', 'a\uD83D', '\uDE00b', '\uDE00\uD83D', '\uD83D\uD83D\uDE00']) {
      expect(isWellFormed(text)).toBe(false);
    }
  });

  it('takes whole characters', () => {
    for (const text of ['', 'blåbær', '👩‍🌾', '\uD83D\uDE00\uD83D\uDE00']) expect(isWellFormed(text)).toBe(true);
  });

  it('agrees with what survives being written as UTF-8', () => {
    const units = fc.array(fc.constantFrom(0x61, 0xd83d, 0xde00, 0xd7ff, 0xe000), { maxLength: 6 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(isWellFormed(text)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)) === text);
      }),
    );
  });
});
