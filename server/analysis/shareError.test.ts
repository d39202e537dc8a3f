import { describe, expect, it } from 'vitest';
import { shareError } from './shareError.ts';

describe('how far a drawn share may be off', () => {
  it('is what one works out by hand', () => {
    // 5 of 10, z = 2: (0.5 + 0.2) / 1.4 = 0.5; half √(0.1 + 0.04) / 1.4 = 0.26726.
    expect(shareError(0.5, 10, 2)).toBeCloseTo(0.26726, 5);
    // None of 10: from 0 up to (0.2 + 0.2) / 1.4.
    expect(shareError(0, 10, 2)).toBeCloseTo(0.4 / 1.4, 12);
    expect(shareError(1, 10, 2)).toBeCloseTo(0.4 / 1.4, 12);
  });

  it('is what is known of 1 in 1,001', () => {
    expect(shareError(1 / 1_001, 1_000)).toBeCloseTo(0.00464, 5);
  });

  it('falls by ten when there are a hundred times as many draws', () => {
    expect(shareError(0.5, 1e6) / shareError(0.5, 1e8)).toBeCloseTo(10, 3);
  });
});
