import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { answerTo } from './support/answerTo.ts';

let app: RunningApp;
let cookie: string;
let map: string;

beforeAll(async () => {
  app = await startApp({ rateLimits: true });
  cookie = await app.signIn();
  map = await mapWithHistory(app.url, cookie);
});
afterAll(() => app.close());

const post = (body: string, headers: Record<string, string>, path = '/graphql'): Promise<Response> =>
  fetch(app.url + path, { method: 'POST', headers, body, redirect: 'manual' });
const json = { 'content-type': 'application/json' };
const remove = (): string => JSON.stringify({ query: `mutation { removeMap(map: "${map}") { map } }` });
const isThere = async (): Promise<boolean> =>
  (await ask(app.url, 'query ($map: ID!) { map(id: $map) { id } }', { map })).errors === undefined;

describe('what a page elsewhere can make a browser send', () => {
  const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with files', 'multipart/form-data; boundary=x'],
    ['plain text', 'text/plain'],
    ['JSON that claims to be text', 'text/plain; charset=utf-8; application/json'],
    ['nothing of a type', ''],
  ])('changes nothing as %s, with our cookie or without', async (_name, type) => {
    for (const more of [evil, {}, { origin: 'null' }]) {
      const answer = await post(remove(), { ...(type === '' ? {} : { 'content-type': type }), cookie, ...more });
      expect([400, 403]).toContain(answer.status);
      await answer.text();
    }
    expect(await isThere()).toBe(true);
  });

  it('changes nothing by GET', async () => {
    const address = `${app.url}/graphql?query=${encodeURIComponent(`mutation { removeMap(map: "${map}") { map } }`)}`;
    expect((await fetch(address, { headers: { cookie } })).status).toBe(400);
    const asked = await fetch(address, { headers: { cookie, 'apollo-require-preflight': '1' } });
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await isThere()).toBe(true);
  });

  it('is refused as JSON, for no other site is let in by a preflight', async () => {
    const preflight = await fetch(`${app.url}/graphql`, {
      method: 'OPTIONS',
      headers: { ...evil, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect((await post(remove(), { ...json, cookie, ...evil })).status).toBe(403);
    expect(await isThere()).toBe(true);
  });

  it('neither signs in nor out, nor restores a map', async () => {
    const file = await (await fetch(`${app.url}/maps/${map}/export`)).text();
    expect((await post('', { cookie, ...evil }, '/sign-out')).status).toBe(403);
    expect((await post('', { cookie, origin: 'null' }, '/sign-out')).status).toBe(403);
    expect((await post('', evil, `/sign-in/${'A'.repeat(43)}`)).status).toBe(403);
    const restored = await post(file, { 'content-type': 'application/x-ndjson', cookie, ...evil }, '/maps/restore');
    expect(restored.status).toBe(403);
    expect((await ask(app.url, '{ me { role } }', {}, { cookie })).data).toEqual({ me: { role: 'coordinator' } });
  });
});

describe('batches', () => {
  it('are refused, in a list and by many operations in one', async () => {
    const list = await post(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ me { id } }' }))), json);
    expect(list.status).toBe(400);
    const guesses = Array.from({ length: 31 }, (_, n) => `a${String(n)}: removeMap(map: "m${String(n)}") { map }`);
    expect((await ask(app.url, `mutation { ${guesses.join(' ')} }`, {}, { cookie })).status).toBe(400);
    expect((await ask(app.url, 'query A { me { id } } query B { me { id } }')).status).toBe(400);
  });
});

describe('bodies', () => {
  it('over the limit are refused, also when they do not say how long they are', async () => {
    const large = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_000_000) } });
    expect((await post(large, json)).status).toBe(413);
    const unsaid = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: json,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(unsaid.status).toBe(413);
  });

  it('that unpack to more than the limit are refused', async () => {
    const packed = new Blob([JSON.stringify({ query: '{ __typename }', x: ' '.repeat(5_000_000) })])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const body = Buffer.from(await new Response(packed).arrayBuffer());
    expect(body.length).toBeLessThan(20_000);
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body,
    });
    expect(answer.status).toBe(413);
  });

  it.each([
    '',
    '{',
    '{"query":',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '\u0000',
    '{"query":1}',
    '{"query":null}',
    '{"query":"{me{id}}","variables":[]}',
    '{"query":"{me{id}}","variables":"x"}',
    '{"query":"{me{id}}","operationName":{}}',
    '{"query":"{me{id}}","extensions":1}',
    '['.repeat(50_000),
  ])('that make no sense are refused without a stack (%#)', async (body) => {
    const answer = await post(body, json);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(JSON.parse(text)).toHaveProperty('errors[0].extensions.code', 'INVALID');
    expect(text).not.toMatch(/\bat .*:\d+|node_modules|\.ts\b/);
  });

  it('that are nested very deeply do no harm', async () => {
    const deep = `{"query":"{me{id}}","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
    expect((await post(deep, json)).status).toBe(200);
    const asked = await post(
      deep.replace('{me{id}}', 'query ($a: NodeFilter) { nodes(map: \\"m\\", filter: $a) { totalCount } }'),
      json,
    );
    expect(asked.status).toBe(400);
  });

  it('in other encodings and lengths than they say are refused', async () => {
    expect((await post('x', { ...json, 'content-encoding': 'zip' })).status).toBeLessThan(500);
    expect((await post('x', { ...json, 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await post('{"query":"{ me { id } }"}', { 'content-type': 'application/json; charset=x' })).status).toBe(
      400,
    );
  });
});

describe('prototypes', () => {
  const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) {
    commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;

  it('are not polluted by variables', async () => {
    const body = `{"query":"query ($m: ID!) { map(id: $m) { id } }","variables":{"m":"${map}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    expect((await post(body, json)).status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'are not reached by %s as a key, an id, a field or a value',
    async (word) => {
      const actor = (more: string): string =>
        `{"addActor":{"id":"${randomUUID()}","name":"N","status":"existing"${more}}}`;
      const bodies = [
        actor(`,"${word}":{"polluted":1}`),
        actor(`,"customValues":[{"field":"${word}","value":"x"}]`),
        actor(`,"customValues":[{"field":"x","value":"y","${word}":{"polluted":1}}]`),
        actor(`,"layer":"${word}"`),
        `{"${word}":{"polluted":1}}`,
        `{"removeNode":"${word}"}`,
        `{"redact":{"record":"node","id":"x","field":"${word}"}}`,
        `{"updateActor":{"id":"${word}","before":{"name":"a"},"after":{"name":"b"}}}`,
        `{"updateActor":{"id":"x","before":{},"after":{"${word}":{"polluted":1}}}}`,
      ];
      for (const edit of bodies) {
        const variables = `{"map":"${map}","id":"${randomUUID()}","edits":[${edit}]}`;
        const answer = await post(`{"query":${JSON.stringify(commit)},"variables":${variables}}`, { ...json, cookie });
        const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
        const code = errors?.[0]?.extensions.code;
        // What is not there may be removed: nothing comes of it.
        const known = ['INVALID', 'NOT_FOUND', 'CONFLICT', ...(edit.includes('removeNode') ? [undefined] : [])];
        expect(known, edit).toContain(code);
      }
      for (const asked of [{ map: word }, { map }]) {
        const answer = await ask(app.url, 'query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { id } }', {
          ...asked,
          id: word,
        });
        expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('are kept as plain words where words are free', async () => {
    const id = randomUUID();
    const tags = ['__proto__', 'constructor', 'prototype'];
    const edits = [{ addActor: { id, name: '__proto__', status: 'existing', tags } }];
    expect((await ask(app.url, commit, { map, id: randomUUID(), edits }, { cookie })).errors).toBeUndefined();
    const { data } = await ask(
      app.url,
      `query ($map: ID!, $filter: NodeFilter) { nodes(map: $map, filter: $filter) { nodes { id name tags } } }`,
      {
        map,
        filter: { tags: ['__proto__'], text: '__proto__' },
      },
    );
    expect(data).toEqual({
      nodes: { nodes: [{ id, name: '__proto__', tags: expect.arrayContaining(tags) as unknown }] },
    });
  });
});

it('what is no HTTP at all ends the connection and nothing else', async () => {
  for (const bytes of [
    '\u0000\u0001\u0002\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  ]) {
    const answered = await answerTo(app.url, bytes);
    expect(answered).toMatch(/^HTTP\/1\.1 4\d\d /);
  }
  expect(await isThere()).toBe(true);
  expect(app.log.join('\n')).not.toContain('unexpected');
});
