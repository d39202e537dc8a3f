import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { answerTo } from './support/answerTo.ts';
import { errorsOf } from './support/errorsOf.ts';
import { askOver, openRaw, openReady } from './support/openSocket.ts';

const follow = (map: string, id: string) => ({
  id,
  type: 'subscribe',
  payload: { query: `subscription { mapChanges(map: "${map}") { ... on MapChange { cursor } } }` },
});

let app: RunningApp;
let map: string;

beforeAll(async () => {
  app = await startApp({ rateLimits: true });
  map = await mapWithHistory(app.url, await app.signIn());
});
afterAll(() => app.close());

// Another one must not feel any of it.
async function answersOthers(): Promise<void> {
  expect((await ask(app.url, '{ me { role } }')).data).toEqual({ me: { role: 'reader' } });
  const other = await openReady(app.url);
  other.socket.terminate();
}

async function opened(options = {}): Promise<ReturnType<typeof openRaw>> {
  const raw = openRaw(app.url, options);
  await new Promise((resolve) => raw.socket.once('open', resolve));
  return raw;
}

describe('a socket is refused', () => {
  it.each([
    ['https://evil.example'],
    ['null'],
    ['http://127.0.0.1.evil.example'],
    ['http://127.0.0.1:1'],
    ['file://'],
    ['not an address'],
  ])('with the origin %s', async (origin) => {
    expect(await openRaw(app.url, { headers: { origin } }).closed).toBe(403);
  });

  it('from a page elsewhere that names no origin', async () => {
    expect(await openRaw(app.url, { headers: { 'sec-fetch-site': 'cross-site' } }).closed).toBe(403);
  });

  it('at other addresses', async () => {
    for (const path of ['/', '/graphql/a/b', '/graphql/../graphql/x/y', `/graphql/${'x'.repeat(65)}`, '/graphiql']) {
      expect(await openRaw(app.url, { path }).closed).toBe(404);
    }
  });

  it('with a protocol that is not ours (4406)', async () => {
    for (const protocol of ['graphql-ws', 'x', ['x', 'y']]) {
      expect([4406, 1006]).toContain(await openRaw(app.url, { protocol }).closed);
    }
  });
});

describe('the protocol is kept', () => {
  it('no hello within 3 seconds: 4408', async () => {
    expect(await (await opened()).closed).toBe(4408);
  });

  it('asking before the hello: 4401', async () => {
    const raw = await opened();
    raw.send(follow(map, '1'));
    expect(await raw.closed).toBe(4401);
  });

  it('a second hello: 4429', async () => {
    const raw = await openReady(app.url);
    raw.send({ type: 'connection_init' });
    expect(await raw.closed).toBe(4429);
  });

  it('the same id twice: 4409', async () => {
    const raw = await openReady(app.url);
    raw.send(follow(map, '1'));
    raw.send(follow(map, '1'));
    expect(await raw.closed).toBe(4409);
  });

  it.each([
    'x',
    '{',
    'null',
    '[]',
    '1',
    '{"type":"nothing"}',
    '{"type":"subscribe"}',
    '{"id":1,"type":"subscribe","payload":{}}',
    '{"id":"1","type":"subscribe","payload":{"query":1}}',
    '{"id":"","type":"subscribe","payload":{"query":"{me{id}}"}}',
    '{"__proto__":{"type":"ping"}}',
  ])('no message: 4400 (%s)', async (text) => {
    const raw = await openReady(app.url);
    raw.send(text);
    expect([4400, 4401]).toContain(await raw.closed);
  });

  it.each(['next', 'error', 'connection_ack'])('a message that only a server sends: 4400 (%s)', async (type) => {
    const raw = await openReady(app.url);
    raw.send({ id: '1', type, payload: [{ message: 'x' }] });
    expect(await raw.closed).toBe(4400);
    // The name alone, in a text of the client's own, is no fault.
    const honest = await openReady(app.url);
    honest.send({ type: 'ping', payload: { said: type } });
    await honest.received((message) => message.type === 'pong');
    honest.socket.terminate();
  });

  it('a message over 64 KiB, whole or in pieces: 1009', async () => {
    const whole = await openReady(app.url);
    whole.send(`{"type":"ping","payload":{"x":"${'x'.repeat(64 * 1024)}"}}`);
    expect(await whole.closed).toBe(1009);
    const pieces = await openReady(app.url);
    for (let n = 0; n < 5; n += 1) pieces.socket.send('x'.repeat(16 * 1024), { fin: n === 4 });
    expect(await pieces.closed).toBe(1009);
    await answersOthers();
  });

  it('bytes that are no text close it and nothing else', async () => {
    const raw = await openReady(app.url);
    raw.socket.send(Buffer.from([0xff, 0xfe, 0x00]));
    expect([4400, 1007]).toContain(await raw.closed);
    await answersOthers();
  });
});

describe('prototypes', () => {
  const polluted = (): unknown => (({}) as Record<string, unknown>)['polluted'];
  const query = JSON.stringify(
    'subscription ($map: ID!, $since: String) { mapChanges(map: $map, since: $since) { __typename } }',
  );
  const bad = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

  it('are not polluted by variables, by what stands beside them, or by the message itself', async () => {
    const raw = await openReady(app.url);
    const variables = `{"map":"${map}","since":"0:0",${bad}}`;
    raw.send(`{"id":"a","type":"subscribe","payload":{"query":${query},"variables":${variables}}}`);
    // They were taken as variables: the map that they name is told of.
    expect((await raw.received(({ id }) => id === 'a')).type).toBe('next');
    raw.send(`{"id":"b","type":"subscribe",${bad},"payload":{"query":${query},"variables":${variables},${bad}}}`);
    expect((await raw.received(({ id }) => id === 'b')).type).toBe('next');
    for (const [id, value] of ['{"__proto__":{"polluted":1}}', `{${bad}}`, '["__proto__"]'].entries()) {
      const wrong = `{"map":"${map}","since":${value}}`;
      raw.send(`{"id":"w${String(id)}","type":"subscribe","payload":{"query":${query},"variables":${wrong}}}`);
      const refused = await raw.received((message) => message.id === `w${String(id)}`);
      expect(errorsOf(refused).codes).toEqual(['INVALID']);
    }
    raw.send(`{"type":"ping","payload":{${bad}}}`);
    await raw.received(({ type }) => type === 'pong');
    expect(polluted()).toBeUndefined();
    raw.socket.terminate();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'are not reached by %s as a map, a cursor or the name of an operation',
    async (word) => {
      const raw = await openReady(app.url);
      const ask = (id: string, variables: object): void => {
        raw.send({ id, type: 'subscribe', payload: { query: JSON.parse(query) as string, variables } });
      };
      ask('map', { map: word });
      expect(errorsOf(await raw.received(({ id }) => id === 'map')).codes).toEqual(['NOT_FOUND']);
      ask('since', { map, since: word });
      const told = await raw.received(({ id }) => id === 'since');
      expect(told.type === 'next' || errorsOf(told).codes[0] === 'INVALID', JSON.stringify(told)).toBe(true);
      // One's own socket may be closed for such a name; nobody else's is.
      ask(word, { map, since: '0:0' });
      await Promise.race([raw.closed, raw.received(({ id }) => id === word)]);
      raw.socket.terminate();
      expect(polluted()).toBeUndefined();
      await answersOthers();
    },
  );
});

describe('floods', () => {
  it('of messages: 4429 after 200 within ten seconds', async () => {
    const raw = await openReady(app.url);
    for (let n = 0; n < 1_000; n += 1) raw.send({ type: 'ping' });
    expect(await raw.closed).toBe(4429);
    expect(raw.messages.filter(({ type }) => type === 'pong').length).toBeLessThanOrEqual(200);
    await answersOthers();
  });

  it('of operations: the 21st at once is refused, the others go on', async () => {
    const raw = await openReady(app.url);
    for (let n = 1; n <= 25; n += 1) raw.send(follow(map, String(n)));
    const refused = await raw.received(({ id }) => id === '25');
    expect(errorsOf(refused).codes).toEqual(['RATE_LIMITED']);
    expect(raw.messages.filter(({ type }) => type === 'error').map(({ id }) => id)).toEqual([
      '21',
      '22',
      '23',
      '24',
      '25',
    ]);
    raw.send({ id: '1', type: 'complete' });
    raw.send(follow(map, '26'));
    raw.send({ type: 'ping' });
    await raw.received(({ type }) => type === 'pong');
    expect(raw.messages.some(({ id }) => id === '26')).toBe(false);
    raw.socket.terminate();
    await answersOthers();
  });

  it('of sockets: by address 429, by person 429, by server 503; each is free again when one closes', async () => {
    const few = await startApp(
      { trustedProxies: 1 },
      { socketLimits: { sockets: 4, socketsPerAddress: 3, socketsPerPerson: 1 } },
    );
    const cookie = await few.signIn();
    const at = (address: string, headers = {}) => ({ headers: { 'x-forwarded-for': address, ...headers } });
    const mine = await openReady(few.url, at('192.0.2.1', { cookie }));
    expect(await openRaw(few.url, at('192.0.2.1', { cookie })).closed).toBe(429);
    const rest = [await openReady(few.url, at('192.0.2.1')), await openReady(few.url, at('192.0.2.1'))];
    expect(await openRaw(few.url, at('192.0.2.1')).closed).toBe(429);
    const far = await openReady(few.url, at('192.0.2.2'));
    expect(await openRaw(few.url, at('192.0.2.3')).closed).toBe(503);
    mine.socket.close();
    await mine.closed;
    await expect
      .poll(async () => (await openReady(few.url, at('192.0.2.1', { cookie })).catch(() => null)) !== null)
      .toBe(true);
    for (const { socket } of [...rest, far]) socket.terminate();
    await few.close();
  });

  it('of connections that are never a socket hold no place', async () => {
    const few = await startApp({}, { socketLimits: { sockets: 2 } });
    for (let n = 0; n < 10; n += 1) {
      expect(
        await answerTo(
          few.url,
          'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
        ),
      ).toMatch(/^HTTP\/1.1 400 /);
    }
    await expect.poll(async () => (await openReady(few.url).catch(() => null)) !== null).toBe(true);
    await few.close();
  });

  it('fill the log with a line each at most, and no stack', async () => {
    const before = app.log.length;
    for (let n = 0; n < 20; n += 1) {
      const raw = await openReady(app.url);
      raw.send('x'.repeat(70 * 1024));
      await raw.closed;
    }
    const lines = app.log.slice(before);
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.join('\n')).not.toContain('stack');
  });
});

it('what one follows ends when the map is for others no more', async () => {
  const other = await startApp();
  const cookie = await other.signIn();
  const shown = await mapWithHistory(other.url, cookie);
  const raw = await openReady(other.url);
  raw.send(follow(shown, 'mine'));
  raw.send({ type: 'ping' });
  await raw.received(({ type }) => type === 'pong');
  const edit = async (edits: unknown): Promise<void> => {
    const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) {
      commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
    const answer = await ask(other.url, commit, { map: shown, id: randomUUID(), edits }, { cookie });
    expect(answer.errors).toBeUndefined();
  };
  await edit([{ addActor: { id: randomUUID(), name: 'Seen', status: 'existing' } }]);
  await raw.received(({ type, id }) => type === 'next' && id === 'mine');
  await edit([{ updateSettings: { before: { visibility: 'public' }, after: { visibility: 'private' } } }]);
  const ended = await raw.received(({ type }) => type === 'error' || type === 'complete');
  await edit([{ addActor: { id: randomUUID(), name: 'Unseen', status: 'existing' } }]);
  raw.send({ type: 'ping' });
  await expect.poll(() => raw.messages.filter(({ type }) => type === 'pong').length).toBe(2);
  expect(raw.messages.slice(raw.messages.indexOf(ended) + 1).map(({ type }) => type)).toEqual(['pong']);
  expect(errorsOf(await askOver(raw, `subscription { mapChanges(map: "${shown}") { __typename } }`)).codes).toEqual([
    'NOT_FOUND',
  ]);
  raw.socket.terminate();
  await other.close();
});
