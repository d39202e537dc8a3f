import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileAlive, within } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = (): Promise<never> => new Promise(() => undefined);
const after = (milliseconds: number): Promise<string> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, 'done'));

describe('whileAlive', () => {
  it('waits for what takes long while the database answers others', async () => {
    const ping = vi.fn(() => after(10));
    const answer = whileAlive(after(20_000), ping);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBe('done');
    expect(ping).toHaveBeenCalledTimes(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ping).toHaveBeenCalledTimes(6);
  });

  it('gives up after six seconds when the database answers nobody', async () => {
    const refused = expect(whileAlive(never(), never)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    await vi.advanceTimersByTimeAsync(6_000);
    await refused;
  });

  it('passes on what the call itself fails with', async () => {
    await expect(whileAlive(Promise.reject(new Error('own')), never)).rejects.toThrow('own');
  });
});

describe('within', () => {
  it('gives up when the time is over, and not before', async () => {
    expect(await within(10, Promise.resolve('in time'))).toBe('in time');
    const refused = expect(within(10, never())).rejects.toThrow('No answer within 10 ms.');
    await vi.advanceTimersByTimeAsync(10);
    await refused;
  });
});
