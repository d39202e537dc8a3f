import { SirkelError } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { createLastKnown } from './createLastKnown.ts';

const away = new SirkelError('UNAVAILABLE', 'The store is away.');

describe('createLastKnown', () => {
  it('asks each time while the store answers', async () => {
    const ask = vi.fn().mockResolvedValueOnce(1).mockResolvedValueOnce(2);
    const { get } = createLastKnown<number>(ask);
    expect([await get(), await get()]).toEqual([1, 2]);
  });

  it('tells what it knows from before while the store is away, and the new when it is back', async () => {
    const ask = vi.fn().mockResolvedValueOnce(1).mockRejectedValueOnce(away).mockResolvedValueOnce(2);
    const { get } = createLastKnown<number>(ask);
    expect([await get(), await get(), await get()]).toEqual([1, 1, 2]);
  });

  it('waits a while for a store that hangs, then no more, with one question under way', async () => {
    const ask = vi.fn(() => new Promise<number>(() => undefined)).mockResolvedValueOnce(1);
    const { get } = createLastKnown<number>(ask, 20);
    await get();
    expect(await get()).toBe(1);
    expect(await Promise.all(Array.from({ length: 10 }, get))).toEqual(Array.from({ length: 10 }, () => 1));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('says so when it knows nothing from before, and when it is another fault', async () => {
    const ask = vi
      .fn()
      .mockRejectedValueOnce(away)
      .mockResolvedValueOnce(1)
      .mockRejectedValueOnce(new Error('a fault'));
    const { get } = createLastKnown<number>(ask);
    await expect(get()).rejects.toBe(away);
    await get();
    await expect(get()).rejects.toThrow('a fault');
  });

  it('takes what is told of a change meanwhile', async () => {
    const ask = vi.fn().mockRejectedValue(away).mockResolvedValueOnce([1, 2]);
    const { get, change } = createLastKnown<readonly number[]>(ask);
    await get();
    change((known) => known.filter((one) => one !== 2));
    expect(await get()).toEqual([1]);
  });
});
