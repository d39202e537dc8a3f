import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { errorsOf } from './support/errorsOf.ts';
import { expectations } from './support/expectations.ts';
import { makeLink } from './support/makeLink.ts';
import { askOver, openReady } from './support/openSocket.ts';
import { rootFields } from './support/rootFields.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ rateLimits: true });
});
afterAll(() => app.close());

const redeem = (link: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(link, { method: 'POST', redirect: 'manual', headers });
const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const roleOf = async (cookie: string, url = app.url): Promise<unknown> =>
  (await ask(url, '{ me { role } }', {}, { cookie })).data?.['me'];

/** A map that coordinators alone may follow, which this one is shown to do. */
async function hiddenMap(cookie: string): Promise<string> {
  const map = randomUUID();
  const input = { id: map, title: 'T', visibility: 'private' };
  const create =
    'mutation ($id: ID!, $input: CreateMapInput!) { createMap(operationId: $id, input: $input) { map { id } } }';
  expect((await ask(app.url, create, { id: randomUUID(), input }, { cookie })).errors).toBeUndefined();
  const own = await openReady(app.url, { headers: { cookie } });
  const first = await askOver(own, `subscription { mapChanges(map: "${map}", since: "0:0") { __typename } }`);
  expect(first.type).toBe('next');
  own.socket.terminate();
  return map;
}

describe('a sign-in link', () => {
  it('is won by exactly one of ten who use it at once', async () => {
    const link = await makeLink(app);
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(link)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([303, ...Array.from({ length: 9 }, () => 410)]);
    expect(answers.filter((answer) => cookieOf(answer) !== '')).toHaveLength(1);
  });

  it('is not used up by looking: GET, HEAD, OPTIONS and what previews links do', async () => {
    const link = await makeLink(app);
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET', 'HEAD']) {
      const answer = await fetch(link, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0' },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await fetch(link, { method, redirect: 'manual' })).status).toBe(404);
    expect((await redeem(link)).status).toBe(303);
  });

  it('expires after a day', async () => {
    let now = Date.now();
    const other = await startApp({}, { clock: () => now });
    const link = other.signInLink ?? '';
    now += 24 * 3_600_000;
    expect((await redeem(link)).status).toBe(410);
    await other.close();
  });

  it('has 256 random bits, and none of two links stands in the other', async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 20; n += 1) tokens.push((await makeLink(app)).split('/').at(-1) ?? '');
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    }
    // Any sign stands at any place: nothing of it is fixed.
    const constant = Array.from({ length: 42 }, (_, place) => new Set(tokens.map((token) => token[place])).size);
    expect(Math.min(...constant)).toBeGreaterThan(5);
  });

  it('leads to a page that tells nobody where it is: no referrer, nothing from elsewhere, kept nowhere', async () => {
    const link = await makeLink(app);
    const page = await fetch(link);
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
    const html = await page.text();
    expect(html).not.toMatch(/(src|href|action|url)\s*[=(]\s*["']?(https?:)?\/\//i);
    expect(html).not.toContain(link.split('/').at(-1));
    expect(html).toContain('name="robots" content="noindex"');
  });

  it('that is wrong says nothing of why, and sets nothing', async () => {
    const used = await makeLink(app);
    await redeem(used);
    const bodies: string[] = [];
    for (const wrong of [
      used,
      `${app.url}/sign-in/${randomBytes(32).toString('base64url')}`,
      `${app.url}/sign-in/x`,
      `${app.url}/sign-in/${encodeURIComponent("'; DROP")}`,
    ]) {
      const answer = await redeem(wrong);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([410, null]);
      bodies.push(await answer.text());
    }
    expect(new Set(bodies).size).toBe(1);
  });
});

describe('guessing', () => {
  it('is slowed and refused, while right links, readers and who is signed in are not', async () => {
    const other = await startApp({ rateLimits: true }, { rateLimitFigures: { misses: { points: 5, seconds: 60 } } });
    const [right, again] = [await makeLink(other), await makeLink(other)];
    const cookie = cookieOf(await redeem(right));
    const guess = (): Promise<Response> => redeem(`${other.url}/sign-in/${randomBytes(32).toString('base64url')}`);
    for (let n = 0; n < 5; n += 1) expect((await guess()).status).toBe(410);
    const startedAt = performance.now();
    const refused = await guess();
    // The promise is a second; less by the clocks' roundings.
    expect(performance.now() - startedAt).toBeGreaterThan(900);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED' } });
    const flood = await Promise.all(Array.from({ length: 200 }, guess));
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([429]));
    expect(await roleOf(cookie, other.url)).toEqual({ role: 'coordinator' });
    expect((await ask(other.url, '{ maps { id } }')).errors).toBeUndefined();
    expect((await redeem(again)).status).toBe(303);
    await other.close();
  });
});

describe('a session', () => {
  it('has an id of its own after signing in, whatever was planted before, and the planted one is nothing', async () => {
    const planted = randomBytes(32).toString('base64url');
    const answer = await redeem(await makeLink(app), { cookie: `sirkel_session=${planted}` });
    const cookie = cookieOf(answer);
    expect(cookie).toMatch(/^sirkel_session=[\w-]{43}$/);
    expect(cookie).not.toContain(planted);
    expect(await roleOf(`sirkel_session=${planted}`)).toEqual({ role: 'reader' });
    expect(await roleOf(cookie)).toEqual({ role: 'coordinator' });
    const again = cookieOf(await redeem(await makeLink(app), { cookie }));
    expect(again).not.toBe(cookie);
    expect(await roleOf(cookie)).toEqual({ role: 'reader' });
  });

  it('ends on the server when one signs out, with its sockets', async () => {
    const cookie = cookieOf(await redeem(await makeLink(app)));
    const raw = await openReady(app.url, { headers: { cookie } });
    const answer = await fetch(`${app.url}/sign-out`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(/^sirkel_session=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/);
    expect(await raw.closed).toBe(4403);
    expect(await roleOf(cookie)).toEqual({ role: 'reader' });
    // The cookie lets nobody in again: who opens a socket with it afterwards is a stranger like any other.
    const map = await hiddenMap(cookieOf(await redeem(await makeLink(app))));
    const late = await openReady(app.url, { headers: { cookie } });
    const refused = await askOver(late, `subscription { mapChanges(map: "${map}") { __typename } }`);
    expect(errorsOf(refused).codes).toEqual(['NOT_FOUND']);
    late.socket.terminate();
  });

  it('ends 30 days after it was last used, and its sockets with it', async () => {
    let now = Date.now();
    const other = await startApp({}, { clock: () => now, socketLimits: { sessionCheckInterval: 50 } });
    const cookie = await other.signIn();
    const raw = await openReady(other.url, { headers: { cookie } });
    now += 30 * 24 * 3_600_000;
    expect(await raw.closed).toBe(4403);
    expect(await roleOf(cookie, other.url)).toEqual({ role: 'reader' });
    await other.close();
  });

  it('has a cookie that scripts cannot read, other sites cannot send and neighbours cannot plant', async () => {
    const secure = await startApp({ publicUrl: 'https://kart.example.no' });
    const token = (secure.signInLink ?? '').split('/').at(-1) ?? '';
    const answer = await redeem(`${secure.url}/sign-in/${token}`);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-sirkel_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(answer.headers.get('location')).toBe('/');
    const session = cookieOf(answer).split('=')[1] ?? '';
    // The name without the prefix, which anybody under the same domain can set, counts for nothing.
    expect(await roleOf(`sirkel_session=${session}`, secure.url)).toEqual({ role: 'reader' });
    expect(await roleOf(`__Host-sirkel_session=${session}`, secure.url)).toEqual({ role: 'coordinator' });
    await secure.close();
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(100_00), '../../x', '%00', '"quoted"', 'a=b=c'])(
    'that is made up is a reader: %.20s',
    async (value) => {
      expect(await roleOf(`sirkel_session=${value}`)).toEqual({ role: 'reader' });
    },
  );
});

describe('a session of which the store says nothing in time', () => {
  // In milliseconds: longer than a reader is let wait, shorter than a writer is.
  const LATE = 1_500;
  type Get = (key: string, ...given: unknown[]) => Promise<unknown>;

  /** A server whose store can be made slow about sessions, and then says whether they stand; all else is as ever. */
  async function startSlow() {
    const real = (ClassicLevel.prototype as { get: Get }).get;
    const get = vi.spyOn(ClassicLevel.prototype as { get: Get }, 'get');
    const slow = await startApp();
    const slowDown = (stands: boolean, late: number): void => {
      get.mockImplementation(async (...given) => {
        const level = get.mock.contexts.at(-1);
        const isSession = given[0].startsWith('access/session/');
        if (isSession) await wait(late);
        return isSession && !stands ? undefined : Reflect.apply(real, level, given);
      });
    };
    const close = async (): Promise<void> => {
      get.mockRestore();
      await slow.close();
    };
    return { slow, slowDown, close, cookie: async () => cookieOf(await redeem(await makeLink(slow))) };
  }
  const codeOf = ({ errors }: Awaited<ReturnType<typeof ask>>): unknown => errors?.[0]?.extensions?.['code'] ?? 'done';

  it('that has ended: whatever one would write is refused, and one reads on', async () => {
    const { slow, slowDown, close, cookie } = await startSlow();
    const mutations = rootFields().filter((field) => field.startsWith('Mutation.'));
    expect(mutations.length).toBeGreaterThanOrEqual(5);
    const map = await mapWithHistory(slow.url, await cookie(), 'private');
    const log = 'query ($map: ID!) { maps { id } changes(map: $map) { changes { sequence operationId } } }';
    const owner = await cookie();
    const before = (await ask(slow.url, log, { map }, { cookie: owner })).data as {
      changes: { changes: { operationId: string }[] };
    };
    const operation = before.changes.changes.at(-1)?.operationId ?? '';
    // Each has a session of their own, for one that is known to have ended is nobody's any more.
    const cookies = await Promise.all([...mutations, 'file', 'reading'].map(() => cookie()));
    slowDown(false, LATE);
    const sample = { map, node: 'n', other: 'o', relation: 'r', operation };
    const written = mutations.map(async (field, index) => {
      const { query, variables } = expectations[field]?.ask(sample) ?? { query: '', variables: {} };
      return codeOf(await ask(slow.url, query, variables, { cookie: cookies[index] ?? '' }));
    });
    const restored = fetch(`${slow.url}/maps/restore`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', cookie: cookies.at(-2) ?? '' },
      body: 'x',
    });
    expect((await ask(slow.url, log, { map }, { cookie: cookies.at(-1) ?? '' })).data).toEqual(before);
    expect(await Promise.all(written)).toEqual(mutations.map(() => 'UNAUTHENTICATED'));
    expect((await restored).status).toBe(401);
    slowDown(true, 0);
    expect((await ask(slow.url, log, { map }, { cookie: await cookie() })).data).toEqual(before);
    await close();
  });

  it('that stands: one reads at once, and what one writes is written when the store has said so', async () => {
    const { slow, slowDown, close, cookie } = await startSlow();
    const signedIn = await cookie();
    const map = await mapWithHistory(slow.url, signedIn);
    slowDown(true, LATE);
    const { query, variables } = expectations['Mutation.commit']?.ask({
      map,
      node: '',
      other: '',
      relation: '',
      operation: '',
    }) ?? {
      query: '',
      variables: {},
    };
    expect(codeOf(await ask(slow.url, query, variables, { cookie: signedIn }))).toBe('done');
    // Longer than anybody is let wait.
    slowDown(true, 20_000);
    const startedAt = performance.now();
    const refused = await ask(slow.url, query, variables, { cookie: signedIn });
    expect(refused.errors?.[0]?.message).toMatch(/^The store does not say whether you are still signed in;/);
    expect(codeOf(refused)).toBe('UNAVAILABLE');
    expect(performance.now() - startedAt).toBeLessThan(7_000);
    expect(await roleOf(signedIn, slow.url)).toEqual({ role: 'coordinator' });
    await close();
  });
});
