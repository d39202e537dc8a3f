import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withinTime } from './withinTime.ts';

const info = {} as never;

describe('withinTime', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers what comes in time', async () => {
    const resolve = withinTime(() => Promise.resolve(1), 5_000);
    await expect(resolve(undefined, {}, undefined, info)).resolves.toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is UNAVAILABLE when nothing comes', async () => {
    const resolve = withinTime(() => new Promise(() => undefined), 5_000);
    const answer = expect(resolve(undefined, {}, undefined, info)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await vi.advanceTimersByTimeAsync(5_000);
    await answer;
  });
});
