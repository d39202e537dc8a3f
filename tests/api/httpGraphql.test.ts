import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  cookie = await app.signIn();
});
afterAll(() => app.close());

const graphQuery = 'query ($map: ID!) { graph(map: $map) { cursor nodes { id name } } }';
const addActor = `mutation ($map: ID!, $id: ID!) {
  commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "Ny", status: existing } }]) { cursor }
}`;

function post(body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
}

describe('who asks', () => {
  it('is a reader without a session and a coordinator with one', async () => {
    const query = '{ me { role id } }';
    expect((await ask(app.url, query)).data).toEqual({ me: { role: 'reader', id: null } });
    const signedIn = (await ask(app.url, query, {}, { cookie })).data?.['me'];
    expect(signedIn).toEqual({ role: 'coordinator', id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown });
  });

  it('may edit only when signed in, and not after signing out', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const edit = async (headers: Record<string, string>) => {
      const answer = await ask(app.url, addActor, { map, id: randomUUID() }, headers);
      return answer.errors?.[0]?.extensions?.['code'] ?? 'done';
    };
    expect(await edit({})).toBe('UNAUTHENTICATED');
    const other = await startApp();
    const theirs = await other.signIn();
    await other.close();
    expect(await edit({ cookie: theirs })).toBe('UNAUTHENTICATED');
    expect(await edit({ cookie })).toBe('done');
  });
});

describe('other sites', () => {
  it('cannot use the cookie, whatever they send', async () => {
    const evil = { cookie, origin: 'https://evil.example' };
    const json = await post('{"query":"{ __typename }"}', { 'content-type': 'application/json', ...evil });
    expect([json.status, await json.json()]).toEqual([
      403,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) as unknown })] },
    ]);
    expect((await fetch(`${app.url}/graphql?query={__typename}`, { headers: evil })).status).toBe(403);
  });

  it('cannot send what browsers send without asking first', async () => {
    const text = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain', cookie });
    expect(text.status).toBe(400);
    const form = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded', cookie });
    expect(form.status).toBe(400);
    expect((await fetch(`${app.url}/graphql?query={__typename}`)).status).toBe(400);
  });
});

describe('bodies', () => {
  const json = { 'content-type': 'application/json' };

  it('over 200 kB are refused in GraphQL’s own form', async () => {
    const large = await post(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(205_000) } }), json);
    expect([large.status, await large.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: expect.any(String) as unknown,
            extensions: { code: 'TOO_LARGE', requestId: large.headers.get('x-request-id') },
          },
        ],
      },
    ]);
  });

  it('that are no JSON are refused without a stack', async () => {
    const broken = await post('{"query":', json);
    expect(broken.status).toBe(400);
    expect(await broken.text()).not.toMatch(/\bat |node_modules/);
  });

  it('in batches are refused', async () => {
    const batch = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]', json);
    expect(batch.status).toBe(400);
  });
});

describe('the whole graph', () => {
  it('comes compressed and uncompressed with the same content, and anew after a change', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const body = JSON.stringify({ query: graphQuery, variables: { map } });
    const headers = { 'content-type': 'application/json' };
    const packed = await post(body, { ...headers, 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const plain = await post(body, { ...headers, 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const before = await plain.text();
    expect(await packed.text()).toBe(before);
    await ask(app.url, addActor, { map, id: randomUUID() }, { cookie });
    expect(await (await post(body, headers)).text()).not.toBe(before);
  });

  it('of a private map is there for its people only', async () => {
    const map = await mapWithHistory(app.url, cookie, 'private');
    expect((await ask(app.url, graphQuery, { map })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await ask(app.url, graphQuery, { map }, { cookie })).errors).toBeUndefined();
    expect((await ask(app.url, graphQuery, { map })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});

describe('packing', () => {
  it('is for answers and files of more than a kilobyte, for whoever takes them packed', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const long = await post(JSON.stringify({ query: '{ __schema { types { name } } }' }), headers);
    const short = await post(JSON.stringify({ query: '{ __typename }' }), headers);
    const plain = await post(JSON.stringify({ query: '{ __schema { types { name } } }' }), {
      ...headers,
      'accept-encoding': 'identity',
    });
    const file = await fetch(`${app.url}/maps/${map}/export`, { headers });
    const encodings = [long, short, plain, file].map((answer) => answer.headers.get('content-encoding'));
    expect(encodings).toEqual(['gzip', null, null, 'gzip']);
    expect(await long.text()).toBe(await plain.text());
    expect((await file.text()).trimEnd().split('\n')).toHaveLength(8);
  });
});

describe('live changes', () => {
  it('come over the socket of the map, from where the picture stood', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const graph = (await ask(app.url, graphQuery, { map })).data?.['graph'] as { cursor: string };
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql/${map}`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const query = `subscription ($map: ID!, $since: String!) {
      mapChanges(map: $map, since: $since) { ... on MapChange {
          cursor
          change {
            sequence
          }
        } }
    }`;
    const events = client.iterate({ query, variables: { map, since: graph.cursor } });
    await ask(app.url, addActor, { map, id: randomUUID() }, { cookie });
    const { value } = (await events.next()) as { value: { data?: unknown; errors?: unknown } };
    expect(value.errors).toBeUndefined();
    expect(JSON.stringify(value.data)).toContain('"sequence":7');
    await events.return?.();
    await client.dispose();
  });
});

describe('a stop', () => {
  it('lets a running mutation end and tells sockets to come back', async () => {
    const other = await startApp();
    const theirs = await other.signIn();
    const map = await mapWithHistory(other.url, theirs);
    const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const writing = ask(other.url, addActor, { map, id: randomUUID() }, { cookie: theirs });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = Date.now();
    await other.close();
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(await closed).toBe(1012);
    expect((await writing).errors).toBeUndefined();
    const again = await startApp({ dataFolder: other.dataFolder });
    expect((await ask(again.url, graphQuery, { map })).data?.['graph']).toMatchObject({
      cursor: expect.stringMatching(/:7$/) as unknown,
    });
    await again.close();
  });
});
