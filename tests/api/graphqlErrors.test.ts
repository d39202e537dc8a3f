import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { openSocket } from './support/fakeSocket.ts';
import { startApi, reader } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const secret = 'bolt://neo4j:hunter2@10.0.0.7:7687 refused';

describe('an unexpected error', () => {
  let running: RunningApi;

  beforeAll(async () => {
    running = await startApi();
    // Whatever breaks behind the API says more than outsiders may know.
    Object.assign(running.liveMaps, { open: () => Promise.reject(new Error(secret)) });
  });
  afterAll(() => running.close());

  it('is masked over HTTP and logged whole, under the same id', async () => {
    const { errors } = await running.run('{ map(id: "x") { id } }');
    expect(errors?.[0]).toMatchObject({
      message: 'Noe gikk galt hos oss. Oppgi request-1 til den som driver serveren.',
      extensions: { code: 'UNAVAILABLE', requestId: 'request-1' },
    });
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(running.log.filter((line) => line.includes('request-1')).join('\n')).toContain('refused');
  });

  it('is masked over a socket and logged whole, under the same id', async () => {
    const socket = await openSocket(running.api, reader);
    socket.send({
      id: '1',
      type: 'subscribe',
      payload: { query: 'subscription { mapChanges(map: "x") { __typename } }' },
    });
    const [message] = await socket.received(1);
    const [error] = message?.payload as { extensions: { code: string; requestId: string } }[];
    expect(error?.extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(message)).not.toContain('hunter2');
    const logged = running.log.filter((line) => line.includes(error?.extensions.requestId ?? 'none'));
    expect(logged.join('\n')).toContain('refused');
    await socket.close();
  });

  it('does not take the answer from memory with it', async () => {
    expect(await running.api.answerCache.answer({ query: '{ graph(map: "x") { cursor } }' })).toBeNull();
  });
});

describe('questions that are wrong in themselves', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const refused = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> => {
    const { status, errors } = await ask(app.url, query, variables);
    return [status, errors?.[0]?.extensions?.['code'], typeof errors?.[0]?.extensions?.['requestId']];
  };

  it('are INVALID with the id of the request', async () => {
    const wrong = [400, 'INVALID', 'string'];
    expect(await refused('{ maps { ')).toEqual(wrong);
    expect(await refused('{ maps { nothing } }')).toEqual(wrong);
    expect(await refused('query ($id: ID!) { map(id: $id) { id } }', {})).toEqual(wrong);
    expect(await refused('query A { maps { id } } query B { maps { id } }')).toEqual(wrong);
  });

  it('are refused before they cost anything', async () => {
    const wrong = [400, 'INVALID', 'string'];
    expect(await refused(`{ maps { ${'id '.repeat(5_000)} } }`)).toEqual(wrong);
    expect(
      await refused(`{ maps { ${Array.from({ length: 31 }, (_, index) => `a${String(index)}: id`).join(' ')} } }`),
    ).toEqual(wrong);
    expect(await refused(`{ maps { ${'id @skip(if: true) '.repeat(31)} } }`)).toEqual(wrong);
    const deep = `${'fromNode { relations { '.repeat(7)} id ${'} }'.repeat(7)}`;
    expect(await refused(`{ relation(map: "m", id: "r") { ${deep} } }`)).toEqual(wrong);
    const dear = 'nodes(map: "m", first: 200) { nodes { relations { toNode { relations { id } } } } }';
    expect(await refused(`{ ${dear} }`)).toEqual(wrong);
  });

  it('are refused as a batch, and from a form', async () => {
    const post = (body: string, type: string): Promise<Response> =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await post(JSON.stringify([{ query: '{ maps { id } }' }]), 'application/json')).status).toBe(400);
    expect((await post('query={maps{id}}', 'application/x-www-form-urlencoded')).status).toBeGreaterThanOrEqual(400);
    expect((await post('{"query":"{ maps { id } }"}', 'text/plain')).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${app.url}/graphql?query={maps{id}}`)).status).toBe(400);
  });

  it('do not keep others from looking at the schema', async () => {
    const { data } = await ask(app.url, '{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});
