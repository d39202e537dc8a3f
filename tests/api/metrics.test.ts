import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import type { LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { createMap } from '@sirkel/server/commands/createMap';
import { commit } from '@sirkel/server/commands/commit';
import { createMetrics } from '@sirkel/server/metrics/createMetrics';
import { openStore } from '@sirkel/server/store/openStore';
import { defaultSettings } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from './support/ask.ts';
import { coordinator } from './support/startApi.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const token = 'en-hemmelighet-for-prometheus';
const addActor = /* GraphQL */ `
  mutation Commit($map: ID!, $operationId: ID!, $id: ID!, $name: String!) {
    commit(map: $map, operationId: $operationId, edits: [{ addActor: { id: $id, name: $name, status: existing } }]) {
      cursor
    }
  }
`;
const makeMap = /* GraphQL */ `
  mutation CreateMap($operationId: ID!, $id: ID!) {
    createMap(operationId: $operationId, input: { id: $id, title: "Et hemmelig kart", visibility: public }) {
      map {
        id
      }
    }
  }
`;
const graph = 'query Graph($map: ID!) { graph(map: $map) { cursor } }';

let app: RunningApp;
let cookie: string;
beforeAll(async () => {
  app = await startApp({ metricsToken: token });
  cookie = await app.signIn();
});
afterAll(() => app.close());

const page = (url: string, authorization?: string): Promise<Response> =>
  fetch(`${url}/metrics`, authorization === undefined ? {} : { headers: { authorization } });

async function figures(url = app.url): Promise<string> {
  const answer = await page(url, `Bearer ${token}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The value of one line; 0 where it has not been counted yet. */
function valueOf(text: string, name: string, labels = ''): number {
  const start = `${name}${labels === '' ? '' : `{${labels}}`} `;
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.slice(start.length) ?? 0,
  );
}

/** What `histogram_quantile` of Prometheus answers, without going between the bounds: the bound that holds the share. */
function boundOf(text: string, name: string, labels: string, share: number): number {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}_bucket{`) && line.includes(labels));
  const buckets = lines.map((line) => ({
    bound: Number(/le="([^"]+)"/.exec(line)?.[1]?.replace('+Inf', 'Infinity')),
    count: Number(line.split(' ').at(-1)),
  }));
  const total = buckets.find(({ bound }) => bound === Infinity)?.count ?? 0;
  return buckets.find(({ count }) => count >= share * total)?.bound ?? NaN;
}

async function newMap(): Promise<string> {
  const map = randomUUID();
  const answer = await ask(app.url, makeMap, { operationId: randomUUID(), id: map }, { cookie });
  expect(answer.errors).toBeUndefined();
  return map;
}

const write = (map: string, more: Record<string, unknown> = {}) =>
  ask(app.url, addActor, { map, operationId: randomUUID(), id: randomUUID(), name: 'Kari', ...more }, { cookie });

describe('/metrics', () => {
  it.each([undefined, 'Bearer ', 'Bearer en-hemmelighet-for-prometheuS', token, `Basic ${token}`])(
    'is not there for whoever shows %j',
    async (authorization) => {
      const answer = await page(app.url, authorization);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
    },
  );

  it('is not there without the setting, whatever one shows', async () => {
    const other = await startApp();
    try {
      expect((await page(other.url, `Bearer ${token}`)).status).toBe(404);
      expect((await page(other.url, 'Bearer undefined')).status).toBe(404);
    } finally {
      await other.close();
    }
  });

  it('is text as Prometheus reads it, and is kept nowhere', async () => {
    const answer = await page(app.url, `Bearer ${token}`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const line of (await answer.text()).split('\n').filter((one) => one !== '')) {
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? (NaN|[-+\d.e]+))$/);
    }
  });

  it('counts what was done, and tells its p95', async () => {
    const map = await newMap();
    const before = await figures();
    for (let count = 0; count < 20; count += 1) expect((await write(map)).errors).toBeUndefined();
    const refused = await write(map, { id: 'no id' });
    expect(refused.errors).toHaveLength(1);
    await ask(app.url, graph, { map });
    await ask(app.url, graph, { map });
    await ask(app.url, 'query Graf { graf }');
    const after = await figures();
    const grown = (name: string, labels?: string): number =>
      valueOf(after, name, labels) - valueOf(before, name, labels);
    expect(grown('sirkel_changes_written_total')).toBe(20);
    // What is refused was in a batch too, of which nothing came.
    expect(grown('sirkel_batch_commands_count')).toBe(21);
    expect(grown('sirkel_answer_cache_total', 'result="miss"')).toBe(1);
    expect(grown('sirkel_answer_cache_total', 'result="hit"')).toBe(1);
    const operations = 'sirkel_graphql_operation_duration_seconds_count';
    expect(grown(operations, 'operation="Commit",kind="mutation",outcome="ok"')).toBe(20);
    expect(grown(operations, 'operation="Commit",kind="mutation",outcome="failed"')).toBe(1);
    expect(grown(operations, 'operation="Graph",kind="query",outcome="ok"')).toBe(2);
    expect(grown(operations, 'operation="other",kind="none",outcome="failed"')).toBe(1);
    const requests = 'sirkel_http_request_duration_seconds';
    expect(grown(`${requests}_count`, 'method="POST",route="/graphql",status="200"')).toBeGreaterThanOrEqual(22);
    const p95 = boundOf(after, requests, 'method="POST",route="/graphql",status="200"', 0.95);
    const p50 = boundOf(after, requests, 'method="POST",route="/graphql",status="200"', 0.5);
    expect(p50).toBeGreaterThan(0);
    expect(p95).toBeGreaterThanOrEqual(p50);
    expect(p95).toBeLessThan(Infinity);
  });

  it('counts the commands that the rules refuse, by code', async () => {
    const map = await newMap();
    const operationId = randomUUID();
    await write(map, { operationId });
    const before = valueOf(await figures(), 'sirkel_commands_refused_total', 'code="INVALID"');
    // The same operation id with other content.
    expect((await write(map, { operationId })).errors?.[0]?.extensions?.['code']).toBe('INVALID');
    expect(valueOf(await figures(), 'sirkel_commands_refused_total', 'code="INVALID"')).toBe(before + 1);
  });

  it('tells how many sockets and subscribers there are, and maps in memory', async () => {
    const map = await newMap();
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql/${map}`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const query = 'subscription MapChanges($map: ID!) { mapChanges(map: $map) { __typename } }';
    const events = client.iterate({ query, variables: { map } });
    const others = client.iterate({ query, variables: { map } });
    await expect.poll(async () => valueOf(await figures(), 'sirkel_subscribers')).toBe(2);
    const text = await figures();
    expect(valueOf(text, 'sirkel_sockets')).toBe(1);
    expect(valueOf(text, 'sirkel_maps_loaded')).toBeGreaterThanOrEqual(1);
    await events.return?.();
    await others.return?.();
    await client.dispose();
    await expect.poll(async () => valueOf(await figures(), 'sirkel_subscribers')).toBe(0);
    await expect.poll(async () => valueOf(await figures(), 'sirkel_sockets')).toBe(0);
  });

  it('holds nothing private: no ids, titles, names, secrets, or words that somebody sent', async () => {
    const map = await newMap();
    await write(map, { name: 'Vinterleir' });
    await ask(app.url, `query Snikskytter { graph(map: "${map}") { cursor } }`);
    await fetch(`${app.url}/snoker/${map}?hvem=Kari`);
    await fetch(`${app.url}/maps/${map}/export`, { headers: { cookie } });
    const text = await figures();
    const session = cookie.split('=')[1] ?? '';
    expect(session.length).toBeGreaterThan(10);
    for (const word of [map, 'hemmelig', 'Vinterleir', 'Snikskytter', 'snoker', 'Kari', session, token, '127.0.0.1']) {
      expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('has as many lines after all sorts of requests as Prometheus can bear', async () => {
    const before = (await figures()).split('\n').length;
    for (let count = 0; count < 50; count += 1) {
      await fetch(`${app.url}/${randomUUID()}`);
      await ask(app.url, `query Q${String(count)} { me { id } }`);
    }
    // One route (`other`, 404) and one operation (`other`) at most: two histograms of 16 lines.
    expect((await figures()).split('\n').length - before).toBeLessThanOrEqual(32);
  });
});

describe('the lag of the projections', () => {
  it('is seen while the follower stands still, and gone when it goes on', async () => {
    const store = await openStore({ dataFolder: mkdtempSync(path.join(tmpdir(), 'sirkel-metrics-')) });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    // The timers of this server never run: its follower stands still.
    const standing = createLiveMaps({ store, clock: Date.now, log, schedule: () => () => undefined });
    const writing = createLiveMaps({ store, clock: Date.now, log });
    const metrics = createMetrics();
    const lagOf = async (): Promise<readonly number[]> => {
      const text = await metrics.text();
      return [valueOf(text, 'sirkel_projection_lag_changes'), valueOf(text, 'sirkel_projection_lag_seconds')];
    };
    const deps = (liveMaps: LiveMaps) => ({ store, liveMaps, clock: Date.now, newId: randomUUID });
    try {
      const map = randomUUID();
      const settings = defaultSettings({ title: { nb: 'Kart' } });
      await createMap(deps(writing), coordinator, { map, operationId: randomUUID(), settings, cause: 'edit' });
      await standing.open(map);
      metrics.watch({
        sockets: () => 0,
        subscribers: () => 0,
        loadedMaps: () => standing.load().maps,
        waitingCommands: () => standing.load().waitingCommands,
        analysisThreads: () => 0,
        lag: standing.lag,
      });
      expect(await lagOf()).toEqual([0, 0]);
      for (let count = 0; count < 3; count += 1) {
        const node = { id: randomUUID(), kind: 'actor', name: 'A', status: 'existing' } as const;
        const edits = [{ action: 'addNode', node } as const];
        await commit(deps(writing), coordinator, { map, operationId: randomUUID(), edits });
      }
      const [changes, seconds] = await lagOf();
      expect(changes).toBe(3);
      expect(seconds).toBeGreaterThan(0);
      const [, later] = await lagOf();
      expect(later).toBeGreaterThan(seconds ?? NaN);
      await standing.catchUp();
      expect(await lagOf()).toEqual([0, 0]);
    } finally {
      metrics.close();
      await standing.close();
      await writing.close();
      await store.close();
    }
  });
});
