import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimits, rateLimitFigures } from './createRateLimits.ts';

const from = (remoteAddress: string): IncomingMessage =>
  ({ headers: {}, socket: { remoteAddress } }) as unknown as IncomingMessage;
const reader = { id: 'reader', role: 'reader' } as const;
const coordinator = { id: 'one', role: 'coordinator' } as const;
const tooMany = expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: 10 }) as unknown;

describe('createRateLimits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts writes by person and map, and large ones as several', async () => {
    const limits = createRateLimits({
      trustedProxies: 0,
      random: randomBytes,
      figures: { writes: { points: 3, seconds: 10 } },
    });
    const meter = limits.meterOf({ request: from('::1'), person: coordinator, session: 'a' });
    const other = limits.meterOf({ request: from('::1'), person: { ...coordinator, id: 'two' }, session: 'b' });
    await meter.write('map', 50);
    await expect(meter.write('map', 1)).rejects.toEqual(tooMany);
    await meter.write('other-map', 1);
    await other.write('map', 1);
  });

  it('counts questions of who is signed in by session, of others by address', async () => {
    const limits = createRateLimits({ trustedProxies: 0, random: randomBytes });
    const visitor = limits.meterOf({ request: from('192.0.2.1'), person: reader, session: undefined });
    const signedIn = limits.meterOf({ request: from('192.0.2.1'), person: coordinator, session: 'a' });
    visitor.charge(rateLimitFigures.address.points);
    await expect(visitor.admit()).rejects.toEqual(tooMany);
    await signedIn.admit();
    signedIn.charge(rateLimitFigures.session.points);
    await expect(signedIn.admit()).rejects.toEqual(tooMany);
    await limits.meterOf({ request: from('192.0.2.2'), person: reader, session: undefined }).admit();
  });

  it('gives a made-up session no account of its own', async () => {
    const limits = createRateLimits({ trustedProxies: 0, random: randomBytes });
    limits
      .meterOf({ request: from('192.0.2.1'), person: reader, session: 'x' })
      .charge(rateLimitFigures.address.points);
    await expect(limits.meterOf({ request: from('192.0.2.1'), person: reader, session: 'y' }).admit()).rejects.toEqual(
      tooMany,
    );
  });

  it('lets wrong links wait and refuses them, first by address, then from everywhere', async () => {
    const limits = createRateLimits({
      trustedProxies: 0,
      random: randomBytes,
      figures: { misses: { points: 2, seconds: 60 }, allMisses: { points: 4, seconds: 60 } },
    });
    const miss = (address: string) =>
      limits.missedLink(from(address)).then(
        () => 'wrong',
        (error: unknown) => error,
      );
    expect([await miss('192.0.2.1'), await miss('192.0.2.1')]).toEqual(['wrong', 'wrong']);
    let answered = false;
    const third = miss('192.0.2.1').finally(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(900);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await third).toEqual(expect.objectContaining({ code: 'RATE_LIMITED' }));
    expect(await miss('192.0.2.2')).toBe('wrong');
    const everywhere = miss('192.0.2.3');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await everywhere).toEqual(expect.objectContaining({ code: 'RATE_LIMITED' }));
  });
});
