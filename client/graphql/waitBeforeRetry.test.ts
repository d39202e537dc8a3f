import { describe, expect, it } from 'vitest';
import { retryPause, waitBeforeRetry } from './waitBeforeRetry.ts';

describe('retryPause', () => {
  it('doubles up to half a minute', () => {
    expect([0, 1, 2, 3].map((retries) => retryPause(retries, 1))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(retryPause(1_000, 1)).toBe(30_000);
  });

  it('spreads over the upper half', () => {
    expect(retryPause(3, 0)).toBe(2_000);
    expect(retryPause(3, 0.5)).toBe(3_000);
  });
});

describe('waitBeforeRetry', () => {
  it('ends at once when hurried', async () => {
    const pause = waitBeforeRetry(() => 1);
    const waited = pause.wait(20);
    pause.hurry();
    await expect(waited).resolves.toBeUndefined();
  });
});
