import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCoalescer } from './createCoalescer.ts';

describe('createCoalescer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('hands on the first at once and then the newest, at most once per interval', () => {
    const handed: number[] = [];
    const coalescer = createCoalescer<number>(250, (value) => handed.push(value));
    for (let value = 1; value <= 10; value += 1) {
      coalescer.push(value, false);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(1000);
    expect(handed).toEqual([1, 5, 10]);
  });

  it('hands on what is urgent at once, instead of what waits', () => {
    const handed: string[] = [];
    const coalescer = createCoalescer<string>(250, (value) => handed.push(value));
    coalescer.push('first', false);
    coalescer.push('waiting', false);
    coalescer.push('own', true);
    vi.advanceTimersByTime(1000);
    expect(handed).toEqual(['first', 'own']);
  });

  it('hands on nothing after it was stopped', () => {
    const handed: string[] = [];
    const coalescer = createCoalescer<string>(250, (value) => handed.push(value));
    coalescer.push('first', false);
    coalescer.push('waiting', false);
    coalescer.stop();
    vi.advanceTimersByTime(1000);
    expect(handed).toEqual(['first']);
  });
});
