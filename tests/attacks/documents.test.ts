import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { errorsOf } from './support/errorsOf.ts';
import { hostileQueries, hostileSubscriptions } from './support/hostileDocuments.ts';
import { askOver, openReady } from './support/openSocket.ts';
import type { RawSocket } from './support/openSocket.ts';

let app: RunningApp;
let map: string;
let socket: RawSocket;

beforeAll(async () => {
  app = await startApp({ rateLimits: true });
  map = await mapWithHistory(app.url, await app.signIn());
  socket = await openReady(app.url);
});
afterAll(async () => {
  socket.socket.terminate();
  await app.close();
});

const refused = (codes: readonly unknown[]): void => {
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(['INVALID']));
};

describe('documents that ask for too much, over HTTP', () => {
  it.each(hostileQueries)('$name', async ({ body, about }) => {
    const answer = await ask(app.url, body);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    const { codes, text } = errorsOf(answer);
    refused(codes);
    expect(text).toMatch(about);
  });
});

describe('documents that ask for too much, over a socket', () => {
  it.each(hostileSubscriptions)('$name', async ({ name, body, about }) => {
    const answer = await askOver(socket, body, {}, createHash('sha1').update(name).digest('hex'));
    expect(answer.type).toBe('error');
    const { codes, text } = errorsOf(answer);
    refused(codes);
    expect(text).toMatch(about);
  });

  it('queries, mutations and the schema, which are asked over HTTP', async () => {
    const others = [
      '{ maps { id } }',
      '{ __schema { queryType { name } } }',
      'mutation { removeMap(map: "m") { map } }',
    ];
    for (const [index, query] of others.entries()) {
      const answer = await askOver(socket, query, {}, `other-${String(index)}`);
      expect([answer.type, errorsOf(answer).codes]).toEqual(['error', ['INVALID']]);
    }
  });
});

describe('the same questions, asked over a socket, where none is answered', () => {
  it.each(hostileQueries)('$name', async ({ name, body }) => {
    const answer = await askOver(socket, body, {}, createHash('sha1').update(`query ${name}`).digest('hex'));
    expect(answer.type).toBe('error');
    refused(errorsOf(answer).codes);
  });
});

describe('what the API says of itself', () => {
  it('is public, as it is promised: the schema can be read and names are suggested', async () => {
    expect((await ask(app.url, '{ __schema { queryType { name } } __type(name: "MapNode") { name } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      __type: { name: 'MapNode' },
    });
    expect(errorsOf(await ask(app.url, '{ mapps { id } }')).text).toContain('Did you mean "maps"');
  });

  it('has no word of how long or by what it was answered', async () => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ __typename }', extensions: { tracing: true } }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect([answer.headers.get('x-powered-by'), answer.headers.get('server')]).toEqual([null, null]);
  });
});

it('none of it hurts the others: an honest question is answered at once, and refusing was cheap', async () => {
  const times: Record<string, number> = {};
  for (const { name, body } of hostileQueries) {
    const startedAt = performance.now();
    await ask(app.url, body);
    times[name] = Math.round(performance.now() - startedAt);
  }
  const startedAt = performance.now();
  const answer = await ask(app.url, 'query ($map: ID!) { graph(map: $map) { nodes { id } } }', { map });
  times['an honest question after all that'] = Math.round(performance.now() - startedAt);
  expect(answer.errors).toBeUndefined();
  // What it takes depends on the machine: it is told, and decides nothing.
  process.stdout.write(`milliseconds to refuse: ${JSON.stringify(times)}\n`);
  expect(app.log.join('\n')).not.toContain('unexpected');
});
