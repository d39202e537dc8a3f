import { describe, expect, it, vi } from 'vitest';
import { retryPause, waitBeforeRetry } from './waitBeforeRetry.ts';

describe('retryPause', () => {
  it('doubles up to five seconds where somebody looks, and to half a minute where nobody does', () => {
    expect([0, 1, 2, 3].map((retries) => retryPause(retries, 1))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(retryPause(1_000, 1)).toBe(5_000);
    expect(retryPause(1_000, 1, false)).toBe(30_000);
  });

  it('spreads over two fifths, so that three hundred do not come at once', () => {
    expect(retryPause(1_000, 0)).toBe(3_000);
    expect(retryPause(1_000, 0.5)).toBe(4_000);
  });
});

describe('waitBeforeRetry', () => {
  it('ends at once when hurried', async () => {
    const pause = waitBeforeRetry(() => 1);
    const waited = pause.wait(20);
    pause.hurry();
    await expect(waited).resolves.toBeUndefined();
  });

  it('asks before each wait whether somebody looks', async () => {
    vi.useFakeTimers();
    try {
      let seen = false;
      const pause = waitBeforeRetry(
        () => 1,
        () => seen,
      );
      const ended: string[] = [];
      void pause.wait(20).then(() => ended.push('unseen'));
      seen = true;
      void pause.wait(20).then(() => ended.push('seen'));
      await vi.advanceTimersByTimeAsync(5_000);
      expect(ended).toEqual(['seen']);
      await vi.advanceTimersByTimeAsync(25_000);
      expect(ended).toEqual(['seen', 'unseen']);
    } finally {
      vi.useRealTimers();
    }
  });
});
