import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSecret } from '../../access/secret.ts';
import { REFUSED_COST } from '../../graphql/limits/limits.ts';
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

  it('looks up no more sessions for an address than it has something left for', async () => {
    const figures = { address: { points: 5 * REFUSED_COST, seconds: 10 } };
    const known = new Set<string>();
    const limits = createRateLimits({
      trustedProxies: 0,
      random: randomBytes,
      figures,
      knows: (one) => known.has(one),
    });
    const made = (): string => newSecret(randomBytes);
    const nobody = vi.fn(() => Promise.resolve<Person>(reader));
    const somebody = vi.fn(() => Promise.resolve<Person>(coordinator));
    for (let n = 0; n < 10; n += 1) await limits.lookUp(from('192.0.2.1'), made(), somebody);
    await limits.lookUp(from('192.0.2.1'), 'no session by its look', nobody);
    // Of many at once no more than one after the other.
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => limits.lookUp(from('192.0.2.1'), made(), nobody)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(nobody).toHaveBeenCalledTimes(6);
    await expect(limits.lookUp(from('192.0.2.1'), made(), somebody)).rejects.toEqual(tooMany);
    expect(somebody).toHaveBeenCalledTimes(10);
    // Who is known, and who comes without a session, is answered all the same.
    const session = made();
    known.add(session);
    expect(await limits.lookUp(from('192.0.2.1'), session, somebody)).toBe(coordinator);
    expect(await limits.lookUp(from('192.0.2.1'), undefined, nobody)).toBe(reader);
    expect(await limits.lookUp(from('192.0.2.2'), made(), nobody)).toBe(reader);
  });

  it('looks up no session that has asked for too much', async () => {
    const session = newSecret(randomBytes);
    const limits = createRateLimits({ trustedProxies: 0, random: randomBytes, knows: () => true });
    limits
      .meterOf({ request: from('192.0.2.1'), person: coordinator, session })
      .charge(rateLimitFigures.session.points);
    const look = vi.fn(() => Promise.resolve<Person>(coordinator));
    await expect(limits.lookUp(from('192.0.2.1'), session, look)).rejects.toEqual(tooMany);
    expect(look).not.toHaveBeenCalled();
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
