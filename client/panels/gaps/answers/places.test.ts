import { describe, expect, it } from 'vitest';
import { isAt, isUnplaced, placesOf } from './places.ts';
import type { Placed, PlaceChoice } from './places.ts';

const at = (id: string): PlaceChoice => ({ kind: 'municipality', id });
const placed = (
  municipalities: readonly string[],
  scope: string | null = null,
  alsoIn: readonly string[] = [],
): Placed => ({
  ...{ municipalities, scope, alsoIn },
});

describe('a place that is chosen', () => {
  it('has what names it, what has come to it, and what reaches it without naming any', () => {
    expect(isAt(placed(['3907']), at('3907'))).toBe(true);
    expect(isAt(placed(['3907']), at('4003'))).toBe(false);
    expect(isAt(placed([], null, ['3907']), at('3907'))).toBe(true);
    for (const scope of ['county', 'region', 'national', 'international']) {
      expect(isAt(placed([], scope), at('3907')), scope).toBe(true);
    }
    for (const scope of ['municipality', 'neighbourhood', null]) {
      expect(isAt(placed([], scope), at('3907')), String(scope)).toBe(false);
    }
    // What names some concerns these, however far it reaches.
    expect(isAt(placed(['4003'], 'county'), at('3907'))).toBe(false);
  });

  it('by reach has what reaches as far, and by none what nobody has placed', () => {
    expect(isAt(placed([], 'region'), { kind: 'scope', id: 'region' })).toBe(true);
    expect(isAt(placed([], 'county'), { kind: 'scope', id: 'region' })).toBe(false);
    expect(isAt(placed([]), { kind: 'none' })).toBe(true);
    expect(isUnplaced(placed([], null, ['3907']))).toBe(true);
    expect(isUnplaced(placed([], 'region'))).toBe(false);
  });

  it('is one of those that are named, each once', () => {
    expect(placesOf([placed(['3907'], 'county'), placed(['3907'], 'county', ['4003']), placed([])])).toEqual([
      at('3907'),
      at('4003'),
      { kind: 'scope', id: 'county' },
      { kind: 'none' },
    ]);
    expect(placesOf([placed(['3907'])])).toEqual([at('3907')]);
  });
});
