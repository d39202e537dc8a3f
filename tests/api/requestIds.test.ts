import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

let app: RunningApp;
let map: string;
beforeAll(async () => {
  app = await startApp({}, { socketLimits: { operationsPerSocket: 1 } });
  map = await mapWithHistory(app.url, await app.signIn());
});
afterAll(() => app.close());

/** The line of the log that tells of this id. */
async function lineOf(id: string): Promise<string> {
  await expect.poll(() => app.log.some((line) => line.includes(id)), { message: `no line tells of ${id}` }).toBe(true);
  return app.log.find((line) => line.includes(id)) ?? '';
}

/** Sends bytes and reads until the other end closes. */
function talk(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (piece) => (answer += piece.toString()));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

const upgrade = (lines: readonly string[]): string =>
  [...lines, 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', '', ''].join('\r\n');
const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';

describe('an error over HTTP carries the id that its line in the log has', () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) => ({ method: 'POST', headers, body });
  const cases: readonly [name: string, path: () => string, init: RequestInit, status: number][] = [
    ['nothing at this address', () => '/nowhere', {}, 404],
    ['the figures, without their token', () => '/metrics', {}, 404],
    ['a control address from elsewhere', () => '/control/link', { method: 'POST' }, 404],
    ['a map file that is not there', () => `/maps/${randomUUID()}/export`, {}, 404],
    ['a map file by whoever is not signed in', () => '/maps/restore', post('x', fileType), 401],
    ['a map file of another type', () => '/maps/restore', post('{}'), 400],
    ['a body that cannot be read', () => '/graphql', post('{'), 400],
    ['a body that is too large', () => '/graphql', post(JSON.stringify({ query: 'x'.repeat(300_000) })), 413],
    ['a document that cannot be read', () => '/graphql', post(JSON.stringify({ query: '{' })), 400],
    ['a field that is not there', () => '/graphql', post(JSON.stringify({ query: '{ nothing }' })), 400],
    ['a body without a question', () => '/graphql', post('{}'), 400],
    ['many questions at once', () => '/graphql', post('[{"query":"{me{id}}"}]'), 400],
    ['a body of another type', () => '/graphql', post('x=1', { 'content-type': 'text/plain' }), 400],
    ['a question by GET that a page elsewhere could ask', () => '/graphql?query={me{id}}', {}, 400],
    [
      'a map that is not there',
      () => '/graphql',
      post(JSON.stringify({ query: `{ map(id: "${randomUUID()}") { id } }` })),
      200,
    ],
    [
      'a write by whoever is not signed in',
      () => '/graphql',
      post(JSON.stringify({ query: `mutation { removeMap(map: "${randomUUID()}") { map } }` })),
      200,
    ],
    [
      'a cookie from another site',
      () => '/graphql',
      post('{}', { ...json, cookie: 'sirkel_session=x', origin: 'https://a.no' }),
      403,
    ],
    ['a sign-out from another site', () => '/sign-out', { method: 'POST', headers: { origin: 'https://a.no' } }, 403],
  ];
  it.each(cases)('%s', async (_name, path, init, status) => {
    const answer = await fetch(`${app.url}${path()}`, init);
    const id = answer.headers.get('x-request-id') ?? '';
    expect(id).toMatch(uuid);
    const body = (await answer.json()) as {
      readonly error?: { readonly requestId: string };
      readonly errors?: readonly { readonly extensions: { readonly requestId: string } }[];
    };
    expect([answer.status, body.error?.requestId ?? body.errors?.[0]?.extensions.requestId]).toEqual([status, id]);
    expect(JSON.parse(await lineOf(id))).toMatchObject({ req: { id }, res: { status } });
  });
});

const fileType = { 'content-type': 'application/x-ndjson' };

describe('a refused connection carries the id that its line in the log has', () => {
  it.each([
    ['an upgrade elsewhere', upgrade(['GET /elsewhere HTTP/1.1', key, 'Sec-WebSocket-Version: 13']), 404],
    [
      'an upgrade from another site',
      upgrade(['GET /graphql HTTP/1.1', key, 'Sec-WebSocket-Version: 13', 'Origin: https://a.no']),
      403,
    ],
    ['a broken handshake', upgrade(['GET /graphql HTTP/1.1', 'Sec-WebSocket-Version: 13']), 400],
    ['what is no HTTP', 'HELLO\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s', async (_name, bytes, status) => {
    const answer = await talk(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
    const id = /x-request-id: (\S+)/i.exec(answer)?.[1] ?? '';
    expect(id).toMatch(uuid);
    expect(JSON.parse(await lineOf(id))).toMatchObject({ requestId: id, status });
  });
});

describe('an error over a socket carries the id that its line in the log has', () => {
  type Message = { readonly id?: string; readonly type: string; readonly payload?: unknown };

  async function subscribe(...documents: readonly string[]): Promise<readonly Message[]> {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const messages: Message[] = [];
    socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as Message));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await expect.poll(() => messages.length).toBe(1);
    for (const [index, query] of documents.entries()) {
      socket.send(JSON.stringify({ id: String(index), type: 'subscribe', payload: { query } }));
      await wait(20);
    }
    await expect.poll(() => messages.some(({ type }) => type === 'error')).toBe(true);
    socket.close();
    return messages.filter(({ type }) => type === 'error');
  }

  const following = (id: string): string => `subscription { mapChanges(map: "${id}") { __typename } }`;
  it.each([
    ['a document that cannot be read', () => ['{'], 'INVALID'],
    ['a query', () => ['{ me { id } }'], 'INVALID'],
    ['a map that is not there', () => [following(randomUUID())], 'NOT_FOUND'],
    ['one operation too many', () => [following(map), following(map)], 'RATE_LIMITED'],
  ])('%s', async (_name, documents, code) => {
    const [error] = await subscribe(...documents());
    const [first] = error?.payload as readonly { readonly extensions: Record<string, string> }[];
    expect(first?.extensions['code']).toBe(code);
    const id = first?.extensions['requestId'] ?? '';
    expect(id).toMatch(uuid);
    expect(JSON.parse(await lineOf(id))).toMatchObject({ requestId: id, code });
  });
});

it('gives each request an id of its own, whatever the asker says', async () => {
  const theirs = randomUUID();
  const ids = await Promise.all(
    [1, 2, 3].map(async () => {
      const answer = await fetch(`${app.url}/health/live`, { headers: { 'x-request-id': theirs } });
      return answer.headers.get('x-request-id');
    }),
  );
  expect(new Set([...ids, theirs]).size).toBe(4);
  expect((await ask(app.url, '{ me { id } }')).errors).toBeUndefined();
});
