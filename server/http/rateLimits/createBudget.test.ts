import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget, MAX_KEYS } from './createBudget.ts';

const settings = { points: 10, seconds: 10, salt: new Uint8Array(32) };

describe('createBudget', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('refuses a key that has spent all, until its time is over', async () => {
    const budget = createBudget(settings);
    expect(await budget.spend('a', 10)).toBeNull();
    expect(await budget.waitOf('a')).toBe(10);
    vi.advanceTimersByTime(4_000);
    expect(await budget.spend('a', 1)).toBe(6);
    expect(await budget.waitOf('b')).toBeNull();
    vi.advanceTimersByTime(6_000);
    expect([await budget.waitOf('a'), budget.size()]).toEqual([null, 0]);
    expect(await budget.spend('a', 1)).toBeNull();
  });
});

it('takes no more memory however many keys are made up', async () => {
  const budget = createBudget({ points: 10, seconds: 3_600, salt: randomBytes(32), keys: 500 });
  for (let count = 0; count < 5_000; count += 1) await budget.spend(randomUUID(), 1);
  expect(budget.size()).toBeGreaterThan(400);
  expect(budget.size()).toBeLessThanOrEqual(500);
  expect(MAX_KEYS).toBeLessThanOrEqual(65_536);
});
