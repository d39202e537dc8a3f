import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultSettings } from '@sirkel/graph-schema';
import { createMap } from '@sirkel/server/commands/createMap';
import { commit } from '@sirkel/server/commands/commit';
import { undo } from '@sirkel/server/commands/undo';
import { createEngine } from '@sirkel/server/engine/createEngine';
import { createGraphqlApi } from '@sirkel/server/graphql/createGraphqlApi';
import { createRequestContext } from '@sirkel/server/graphql/RequestContext';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openSocket } from './support/fakeSocket.ts';
import { coordinator, reader } from './support/startApi.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A whole API whose timers run when the test says so. */
async function setUp() {
  const store = await openStore({ dataFolder: mkdtempSync(path.join(tmpdir(), 'sirkel-idle-')) });
  const log = pino({ level: 'silent' });
  const time = { now: Date.now() };
  const sweeps: (() => void)[] = [];
  const liveMaps = createLiveMaps({
    store,
    clock: () => time.now,
    log,
    // Of the timers only the sweep's, which is the longest.
    schedule: (run, after) => {
      if (after >= 60_000) sweeps.push(run);
      return () => undefined;
    },
  });
  const deps = { store, liveMaps, clock: () => time.now, newId: randomUUID };
  // Whatever it is asked is worked out in a thread.
  const engine = createEngine(deps.clock, { log, atOnce: 0 });
  const api = await createGraphqlApi({ ...deps, engine, log, templateOf: () => Promise.resolve([]) });
  return {
    api,
    deps,
    liveMaps,
    /** Half an hour passes, and more. */
    passTime: () => {
      time.now += 31 * 60_000;
      for (const sweep of sweeps.splice(0)) sweep();
    },
    close: async () => {
      await api.close();
      await engine.close();
      await liveMaps.close();
      await store.close();
    },
  };
}

type Running = Awaited<ReturnType<typeof setUp>>;

async function newMap({ deps }: Running, visibility: 'public' | 'private' = 'public'): Promise<string> {
  const map = randomUUID();
  const settings = defaultSettings({ title: { nb: 'Kart' }, visibility });
  await createMap(deps, coordinator, { map, operationId: randomUUID(), settings, cause: 'edit' });
  return map;
}

/** Uses a map in every way there is, then lets go of it; what is left to see is whether it is still in memory. */
async function use(running: Running, map: string): Promise<WeakRef<object>> {
  const { api, deps, liveMaps } = running;
  const operationId = randomUUID();
  const node = { id: randomUUID(), kind: 'actor', name: 'Kommunen', status: 'existing' } as const;
  await commit(deps, coordinator, { map, operationId, edits: [{ action: 'addNode', node }] });
  await undo(deps, coordinator, { map, operationId: randomUUID(), undoes: operationId });
  await commit(deps, coordinator, {
    map,
    operationId: randomUUID(),
    edits: [{ action: 'addNode', node: { ...node, id: randomUUID() } }],
  });
  for (const query of [
    `{ graph(map: "${map}") { nodes { id } } }`,
    `{ search(map: "${map}", text: "kommune") { score } }`,
    `{ nodes(map: "${map}", filter: { text: "komm" }) { totalCount } }`,
    `{ changes(map: "${map}") { cursor } }`,
    `{ gaps(map: "${map}") { cursor } }`,
    `{ brokers(map: "${map}") { cursor } }`,
    '{ maps { id } }',
  ]) {
    const { body } = await api.apollo.executeOperation({ query }, { contextValue: createRequestContext(reader, 'r') });
    expect(body.kind === 'single' ? body.singleResult.errors : null).toBeUndefined();
  }
  expect(await api.answerCache.answer({ query: `{ graph(map: "${map}") { cursor } }` })).not.toBeNull();
  const socket = await openSocket(api, reader);
  const document = `subscription { mapChanges(map: "${map}") { __typename } }`;
  socket.send({ id: '1', type: 'subscribe', payload: { query: document } });
  await expect.poll(api.followers).toBe(1);
  await commit(deps, coordinator, {
    map,
    operationId: randomUUID(),
    edits: [{ action: 'addNode', node: { ...node, id: randomUUID() } }],
  });
  await socket.received(1);
  await socket.close();
  await expect.poll(api.followers).toBe(0);
  return new WeakRef((await liveMaps.open(map)).graph());
}

async function isCollected(kept: WeakRef<object>, most = 50): Promise<boolean> {
  for (let tries = 0; tries < most; tries += 1) {
    // A reference that was looked at lives to the end of its turn.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    if (kept.deref() === undefined) return true;
  }
  return false;
}

describe('a map that nobody asks for', () => {
  it('leaves memory whole: projection, search, feed, queue and answers hold nothing of it', async () => {
    const running = await setUp();
    try {
      const map = await newMap(running);
      const kept = await use(running, map);
      // While it is in use it stays; else this test could not fail.
      expect(await isCollected(kept, 5)).toBe(false);
      running.passTime();
      expect(running.liveMaps.load().maps).toBe(0);
      expect(await isCollected(kept)).toBe(true);
      // And it comes back when somebody asks.
      expect((await running.liveMaps.open(map)).graph().nodes.size).toBe(2);
    } finally {
      await running.close();
    }
  });

  it('is not kept by one who asked to follow it and went before it began', async () => {
    const running = await setUp();
    try {
      const map = await newMap(running);
      const socket = await openSocket(running.api, reader);
      const document = `subscription { mapChanges(map: "${map}") { __typename } }`;
      socket.send({ id: '1', type: 'subscribe', payload: { query: document } });
      socket.send({ id: '1', type: 'complete' });
      await socket.close();
      await expect.poll(running.api.followers).toBe(0);
      const kept = new WeakRef((await running.liveMaps.open(map)).graph());
      running.passTime();
      expect(await isCollected(kept)).toBe(true);
    } finally {
      await running.close();
    }
  });

  it('is listed all the same, without being loaded for it', async () => {
    const running = await setUp();
    try {
      const maps = [];
      for (let count = 0; count < 30; count += 1) maps.push(await newMap(running));
      running.passTime();
      expect(running.liveMaps.load().maps).toBe(0);
      const listed = (await running.liveMaps.list()).map(({ head }) => head.map);
      expect([...listed].sort()).toEqual([...maps].sort());
      expect(running.liveMaps.load().maps).toBe(0);
    } finally {
      await running.close();
    }
  });

  it('is read for the list by a server that has just started, and few are kept', async () => {
    const running = await setUp();
    try {
      for (let count = 0; count < 30; count += 1) await newMap(running);
      const fresh = createLiveMaps({ ...running.deps, log: pino({ level: 'silent' }) });
      expect(await fresh.list()).toHaveLength(30);
      expect(fresh.load().maps).toBeLessThan(20);
      await fresh.close();
    } finally {
      await running.close();
    }
  });
});
