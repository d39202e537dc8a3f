import { randomBytes, randomUUID } from 'node:crypto';
import { REFUSED_COST } from '@sirkel/server/graphql/limits/limits';
import { rateLimitFigures } from '@sirkel/server/http/rateLimits/createRateLimits';
import { defaultSocketLimits } from '@sirkel/server/http/createSockets';
import { setTimeout as wait } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as operations from '../../client/graphql/operations.ts';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { redeem, startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { costOf } from './support/costOf.ts';
import { errorsOf } from './support/errorsOf.ts';
import { makeLink } from './support/makeLink.ts';
import { askOver, openRaw, openReady } from './support/openSocket.ts';

// A workshop as it is promised, all of it behind one address.
const workshop = { writers: 300, writesPerSecond: 0.2, screens: 3_000 };

const commit = `mutation ($map: ID!, $id: ID!) {
  commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "N", status: existing } }]) { cursor } }`;
const code = (answer: Awaited<ReturnType<typeof ask>>): unknown => answer.errors?.[0]?.extensions?.['code'] ?? 'done';

describe('the figures leave room for a whole workshop behind one address', () => {
  it('300 writers signed in as one person: at least twice what they write', () => {
    const { points, seconds } = rateLimitFigures.writes;
    expect(points / seconds).toBeGreaterThanOrEqual(2 * workshop.writers * workshop.writesPerSecond);
  });

  it('what they write, on the account of one session: at least four times', () => {
    const { points, seconds } = rateLimitFigures.session;
    const asked = workshop.writers * workshop.writesPerSecond * costOf(operations.commitMutation.text);
    expect(points / seconds).toBeGreaterThanOrEqual(4 * asked);
  });

  it('3,000 screens that open within ten seconds: at least three times what that costs', () => {
    const { points, seconds } = rateLimitFigures.address;
    expect(seconds).toBeLessThanOrEqual(10);
    const each = [operations.meQuery, operations.mapsQuery, operations.mapChangesSubscription].map(({ text }) =>
      costOf(text),
    );
    // The picture itself is made once and given to all.
    const all = workshop.screens * each.reduce((sum, cost) => sum + cost, 0) + costOf(operations.graphQuery.text);
    expect(points).toBeGreaterThanOrEqual(3 * all);
  });

  it('3,000 sockets from one address, and 300 of one person', () => {
    expect(defaultSocketLimits.socketsPerAddress).toBeGreaterThanOrEqual(4_000);
    expect(defaultSocketLimits.sockets).toBeGreaterThan(defaultSocketLimits.socketsPerAddress);
    expect(defaultSocketLimits.socketsPerPerson).toBeGreaterThanOrEqual(3 * workshop.writers);
  });
});

describe('an honest crowd from one address', () => {
  let app: RunningApp;
  let cookie: string;
  let map: string;

  beforeAll(async () => {
    app = await startApp({ rateLimits: true });
    cookie = await app.signIn();
    map = await mapWithHistory(app.url, cookie);
  });
  afterAll(() => app.close());

  it('300 join at once with all that a screen asks, and nobody is refused', async () => {
    const join = async (): Promise<unknown[]> => {
      const asked = [operations.meQuery, operations.mapsQuery, operations.graphQuery].map(({ text }) =>
        ask(app.url, text, { map }),
      );
      return (await Promise.all(asked)).map(code);
    };
    const joined: unknown[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      joined.push(...(await Promise.all(Array.from({ length: 30 }, join))).flat());
    }
    expect(joined).toHaveLength(900);
    expect(new Set(joined)).toEqual(new Set(['done']));
  });

  it('600 writes, as 300 people make them in ten seconds, come as fast as they can, and none is refused', async () => {
    const written: unknown[] = [];
    for (let batch = 0; batch < 20; batch += 1) {
      const writes = Array.from({ length: 30 }, () => ask(app.url, commit, { map, id: randomUUID() }, { cookie }));
      written.push(...(await Promise.all(writes)).map(code));
    }
    expect(new Set(written)).toEqual(new Set(['done']));
  });
});

describe('who asks for too much', () => {
  const figures = {
    writes: { points: 3, seconds: 60 },
    session: { points: 30_000, seconds: 60 },
    address: { points: 30_000, seconds: 60 },
  };
  const dear = '{ nodes(map: "m", first: 200) { nodes { id name tags description { nb } relations { id } } } }';

  it('is told so with a sentence and a time, and others are answered', async () => {
    const app = await startApp({ rateLimits: true, trustedProxies: 1 }, { rateLimitFigures: figures });
    const at = (address: string) => ({ 'x-forwarded-for': address });
    for (let n = 0; n < 10; n += 1) await ask(app.url, dear, {}, at('192.0.2.1'));
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...at('192.0.2.1') },
      body: '{"query":"{ me { id } }"}',
    });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: Record<string, string> }[] };
    const requestId = answer.headers.get('x-request-id');
    expect(errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED', requestId });
    await expect.poll(() => app.log.some((line) => line.includes(String(requestId)))).toBe(true);
    expect(errors[0]?.message).toMatch(/Try again in \d+ seconds\.$/);
    expect(code(await ask(app.url, '{ me { id } }', {}, at('192.0.2.2')))).toBe('done');
    const cookie = await app.signIn();
    expect(code(await ask(app.url, '{ me { id } }', {}, { ...at('192.0.2.1'), cookie }))).toBe('done');
    expect(code(await ask(app.url, '{ me { id } }', {}, { ...at('192.0.2.1'), cookie: 'sirkel_session=x' }))).toBe(
      'RATE_LIMITED',
    );
    const file = await fetch(`${app.url}/maps/x/export`, { headers: at('192.0.2.1') });
    expect(file.status).toBe(429);
    expect(await file.json()).toMatchObject({ error: { requestId: file.headers.get('x-request-id') } });
    const raw = await openReady(app.url, { headers: at('192.0.2.1') });
    const refused = await askOver(raw, 'subscription { mapChanges(map: "m") { __typename } }');
    expect(errorsOf(refused).codes).toEqual(['RATE_LIMITED']);
    raw.socket.terminate();
    await app.close();
  });

  it('pays for what was refused as well, over HTTP and over a socket', async () => {
    const app = await startApp({ rateLimits: true }, { rateLimitFigures: figures });
    for (let n = 0; n < 3; n += 1) await ask(app.url, '{ nothing }');
    expect(code(await ask(app.url, '{ me { id } }'))).toBe('RATE_LIMITED');
    await app.close();
    const other = await startApp({ rateLimits: true }, { rateLimitFigures: figures });
    const raw = await openReady(other.url);
    for (let n = 0; n < 3; n += 1) await askOver(raw, '{ nothing }', {}, String(n));
    expect(errorsOf(await askOver(raw, 'subscription { mapChanges(map: "m") { __typename } }')).codes).toEqual([
      'RATE_LIMITED',
    ]);
    raw.socket.terminate();
    await other.close();
  });

  it('pays for each document of its own that is answered at every change', async () => {
    const document = (name: string) =>
      operations.mapChangesSubscription.text.replace('mapChanges(', `${name}: mapChanges(`);
    const points = 25 * costOf(document('one'));
    const app = await startApp(
      { rateLimits: true, trustedProxies: 1 },
      { rateLimitFigures: { address: { points, seconds: 60 } } },
    );
    const cookie = await app.signIn();
    const map = await mapWithHistory(app.url, cookie);
    const [many, one] = await Promise.all(
      ['192.0.2.1', '192.0.2.2'].map((address) => openReady(app.url, { headers: { 'x-forwarded-for': address } })),
    );
    const follow = (name: string) => ({
      id: name,
      type: 'subscribe',
      payload: { query: document(name), variables: { map } },
    });
    const names = Array.from({ length: 10 }, (_, index) => `a${String(index)}`);
    for (const name of names) many?.send(follow(name));
    one?.send(follow('alone'));
    const events = () => one?.messages.filter(({ type }) => type === 'next').length;
    // Each of the ten pays when it begins and at each change: in the third change all is used up.
    for (let changes = 1; changes <= 4; changes += 1) {
      await wait(100);
      expect(code(await ask(app.url, commit, { map, id: randomUUID() }, { cookie }))).toBe('done');
      await expect.poll(events).toBe(changes);
    }
    const refused = many?.messages.filter(({ type }) => type === 'error') ?? [];
    expect(refused).toHaveLength(10);
    expect(new Set(refused.flatMap((message) => errorsOf(message).codes))).toEqual(new Set(['RATE_LIMITED']));
    expect(many?.messages.filter(({ type }) => type === 'next').length).toBeLessThanOrEqual(30);
    for (const raw of [many, one]) raw?.socket.terminate();
    await app.close();
  });

  it('writes no more to that map, and to others as before', async () => {
    const app = await startApp({ rateLimits: true }, { rateLimitFigures: { writes: { points: 8, seconds: 60 } } });
    const cookie = await app.signIn();
    const [map, other] = [await mapWithHistory(app.url, cookie), await mapWithHistory(app.url, cookie)];
    const codes: unknown[] = [];
    for (let n = 0; n < 6; n += 1) codes.push(code(await ask(app.url, commit, { map, id: randomUUID() }, { cookie })));
    expect(codes).toEqual(['done', 'done', 'done', 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(code(await ask(app.url, commit, { map: other, id: randomUUID() }, { cookie }))).toBe('done');
    await app.close();
  });
});

describe('sessions that are made up', () => {
  const made = (): string => `sirkel_session=${randomBytes(32).toString('base64url')}`;
  const body = '{"query":"{ me { id } }"}';

  it('are looked up in the store only while their address has something left, and others are answered', async () => {
    // Every look-up of a session reads two records of it.
    const reads = vi.spyOn(ClassicLevel.prototype, 'get');
    const figures = { address: { points: 3.5 * REFUSED_COST, seconds: 60 } };
    const app = await startApp({ rateLimits: true, trustedProxies: 1 }, { rateLimitFigures: figures });
    const at = (address: string, cookie = made()) => ({ 'x-forwarded-for': address, cookie });
    const post = (headers: Record<string, string>) =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    const cookie = await app.signIn();
    for (let n = 0; n < 3; n += 1) expect(code(await ask(app.url, '{ me { id } }', {}, at('192.0.2.1')))).toBe('done');
    await wait(100);
    const before = reads.mock.calls.length;
    expect(before).toBeGreaterThanOrEqual(6);
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(at('192.0.2.1'))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([429]));
    expect(Number(answers[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${app.url}/maps/x/export`, { headers: at('192.0.2.1') })).status).toBe(429);
    const restored = await fetch(`${app.url}/maps/restore`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', ...at('192.0.2.1') },
      body: 'x',
    });
    expect(restored.status).toBe(429);
    expect(await openRaw(app.url, { headers: at('192.0.2.1') }).closed).toBe(429);
    expect(reads.mock.calls.length).toBe(before);
    // Who signed in here is known, wherever they are; and another address is another account.
    expect(code(await ask(app.url, '{ me { id } }', {}, at('192.0.2.1', cookie)))).toBe('done');
    (await openReady(app.url, { headers: at('192.0.2.1', cookie) })).socket.terminate();
    expect(code(await ask(app.url, '{ me { id } }', {}, at('192.0.2.2')))).toBe('done');
    await app.close();
    reads.mockRestore();
  });

  it('cost nothing to who is somebody, though the server that is asked has never seen them', async () => {
    const figures = { address: { points: 3 * REFUSED_COST, seconds: 60 } };
    const one = await startApp({ rateLimits: true }, { rateLimitFigures: figures });
    const cookies = await Promise.all(Array.from({ length: 9 }, async () => redeem(await makeLink(one))));
    await one.close();
    const again = await startApp({ rateLimits: true, dataFolder: one.dataFolder }, { rateLimitFigures: figures });
    for (const cookie of cookies) expect(code(await ask(again.url, '{ me { id } }', {}, { cookie }))).toBe('done');
    await again.close();
  });
});

describe('a forged X-Forwarded-For', () => {
  it('changes nothing where no proxy is ours', async () => {
    const app = await startApp(
      { rateLimits: true },
      { rateLimitFigures: { address: { points: 30_000, seconds: 60 } }, socketLimits: { socketsPerAddress: 2 } },
    );
    for (let n = 0; n < 3; n += 1) await ask(app.url, '{ nothing }', {}, { 'x-forwarded-for': `192.0.2.${String(n)}` });
    expect(code(await ask(app.url, '{ me { id } }', {}, { 'x-forwarded-for': '192.0.2.9' }))).toBe('RATE_LIMITED');
    const forged = (n: number) => ({ headers: { 'x-forwarded-for': `192.0.2.${String(n)}` } });
    const held = [await openReady(app.url, forged(1)), await openReady(app.url, forged(2))];
    expect(await openRaw(app.url, forged(3)).closed).toBe(429);
    for (const { socket } of held) socket.terminate();
    await app.close();
  });
});
