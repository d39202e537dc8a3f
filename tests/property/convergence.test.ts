import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings, SCHEMA_VERSION, SirkelError } from '@sirkel/graph-schema';
import type { Command } from '@sirkel/server/changes/Command';
import { checkRestored } from '@sirkel/server/commands/checkRestored';
import { checkLog } from '@sirkel/server/exchange/checkLog';
import { createLiveMaps, type LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { DigestedChange, Store } from '@sirkel/server/store/Store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createClient, type Client } from './createClient.ts';
import { foldedLog, graphOfRows, pictureOf } from './picture.ts';
import { commandOf, wish, type Wish } from './wishes.ts';

// More by `CONVERGENCE_RUNS=500`; a failure is played again by `CONVERGENCE_SEED`.
const RUNS = Number(process.env['CONVERGENCE_RUNS'] ?? 0);
const SEED = process.env['CONVERGENCE_SEED'];
const CLIENTS = 4;
const MIN_RUNS = 5;
const neo4j = inject('neo4j');

type Step =
  | { readonly step: 'wish'; readonly client: number; readonly wish: Wish }
  | { readonly step: 'toggle'; readonly client: number }
  | { readonly step: 'catchUp'; readonly server: number }
  /** The map is restored by a third server: without its last changes, and with others in their place. */
  | { readonly step: 'restore'; readonly without: number; readonly others: number };

const client = fc.nat({ max: CLIENTS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ step: fc.constant('wish' as const), client, wish }) },
  { weight: 3, arbitrary: fc.record({ step: fc.constant('toggle' as const), client }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('catchUp' as const), server: fc.nat({ max: 1 }) }) },
);
const restoring: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('restore' as const),
  without: fc.nat({ max: 4 }),
  others: fc.nat({ max: 4 }),
});
/** Groups one after the other; what stands in one group happens at once. */
const historyOf = (steps: fc.Arbitrary<Step>): fc.Arbitrary<readonly (readonly Step[])[]> =>
  fc.array(fc.array(steps, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 15 });
const history = historyOf(step);
const historyWithRestores = historyOf(fc.oneof({ weight: 12, arbitrary: step }, { weight: 1, arbitrary: restoring }));

type World = {
  readonly map: string;
  readonly store: Store;
  /** How often the map was restored; one restoration at a time. */
  readonly restores: { count: number; last: Promise<void> };
  readonly servers: readonly LiveMaps[];
  readonly clients: readonly Client[];
  readonly sent: Map<string, Command>;
  /** How often each answer was given, so that a test that only refuses is seen. */
  readonly answers: Map<string, number>;
};

async function createWorld(store: Store, answers: Map<string, number>): Promise<World> {
  const map = randomUUID();
  const settings = { ...defaultSettings({ title: { nb: 'Kart' } }), version: 1 };
  const at = '2026-01-01T00:00:00.000Z';
  const edits = [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings }] as const;
  const head = { sequence: 1, operationId: randomUUID(), author: 'p0', at, cause: 'edit' } as const;
  await store.createMap(map, randomUUID(), {
    change: { ...head, schemaVersion: SCHEMA_VERSION, edits },
    digest: 'first',
  });
  const quiet = { info: () => undefined, warn: () => undefined, error: failLoudly };
  // No timers: a server catches up when the history says so, so that a failure can be played again.
  const servers = [0, 1].map(() =>
    createLiveMaps({ store, clock: Date.now, log: quiet, schedule: () => () => undefined }),
  );
  const restores = { count: 0, last: Promise.resolve() };
  const mayReload = (): boolean => restores.count > 0;
  const clients = Array.from({ length: CLIENTS }, (_, index) =>
    createClient(servers[index % 2] as LiveMaps, map, { id: `p${String(index)}`, role: 'coordinator' }, mayReload),
  );
  await Promise.all(clients.map((one) => one.connect()));
  return { map, store, restores, servers, clients, sent: new Map(), answers };
}

function failLoudly(details: object, message: string): void {
  unexpected.push({ message, details });
}
const unexpected: unknown[] = [];

async function play(world: World, asked: Step): Promise<void> {
  if (asked.step === 'catchUp') return world.servers[asked.server]?.catchUp();
  if (asked.step === 'restore') {
    world.restores.count += 1;
    world.restores.last = world.restores.last.then(() => restoreOther(world, asked));
    return world.restores.last;
  }
  const one = world.clients[asked.client] as Client;
  if (asked.step === 'wish') return send(world, one, asked.wish);
  if (!one.isConnected()) return one.connect();
  one.disconnect();
}

async function send(world: World, one: Client, asked: Wish): Promise<void> {
  const command = toCommand(world, one, asked);
  if (command === undefined) return;
  world.sent.set(command.operationId, command);
  const live = await one.server.open(world.map);
  try {
    const change = await live.submit(command);
    // Read your own writes: whoever has an answer finds it on that server, unless the map has become another since.
    if (world.restores.count === 0) expect(live.head().sequence).toBeGreaterThanOrEqual(change.sequence);
    if (asked.wish !== 'repeat') one.done.push(command.operationId);
    count(world.answers, `${asked.wish}: ${change.edits.length === 0 ? 'no effect' : 'done'}`);
  } catch (error) {
    if (!(error instanceof SirkelError) || error.code === 'UNAVAILABLE') throw error;
    if (asked.wish === 'repeat' && !mayHaveChanged(world)) throw error;
    count(world.answers, `${asked.wish}: ${error.code}`);
  }
}

/** Whether an operation that was answered may not be known any more: the map was restored, or the operation blanked. */
function mayHaveChanged({ restores, sent }: World): boolean {
  const blanks = ([, command]: readonly [string, Command]): boolean =>
    command.type === 'commit' && command.edits.some(({ action }) => action === 'redact');
  return restores.count > 0 || [...sent].some(blanks);
}

/** Another log under a new epoch, as long as the old one, or shorter, or longer; it must be fit for a map file. */
async function restoreOther({ store, map }: World, asked: Extract<Step, { step: 'restore' }>): Promise<void> {
  const [head] = await store.heads([map]);
  const log: DigestedChange[] = [];
  for await (const entry of store.log(map)) {
    if (log.length > 0 && entry.change.sequence > (head?.sequence ?? 0) - asked.without) break;
    log.push(entry);
  }
  for (let other = 0; other < asked.others; other += 1) log.push(otherChange(log.length + 1));
  await store.restoreMap(map, randomUUID(), checkLog(each(log), anyMap));
}

function otherChange(sequence: number): DigestedChange {
  const id = `other-${randomUUID()}`;
  const node = { id, kind: 'actor', name: 'Gjenopprettet', status: 'existing', version: sequence } as const;
  const edits = [{ action: 'put', record: 'node', id, before: null, after: node }] as const;
  const head = { sequence, operationId: id, author: 'p0', at: '2026-01-01T00:00:00.000Z', cause: 'edit' } as const;
  return { change: { ...head, schemaVersion: SCHEMA_VERSION, edits }, digest: id };
}

// What fits a map is another rule's test.
const anyMap = (): void => undefined;

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

function toCommand({ sent }: World, one: Client, asked: Wish): Command | undefined {
  const { person, done } = one;
  const operationId = randomUUID();
  if (asked.wish === 'edit') {
    const edits = asked.edits.map((edit) => commandOf(one.graph(), edit));
    return { type: 'commit', operationId, person, cause: 'edit', edits };
  }
  const own = done[asked.which % Math.max(1, done.length)];
  if (own === undefined) return undefined;
  return asked.wish === 'repeat' ? sent.get(own) : { type: 'undo', operationId, person, undoes: own };
}

const count = (answers: Map<string, number>, answer: string): unknown =>
  answers.set(answer, (answers.get(answer) ?? 0) + 1);

async function expectOnePicture(store: Store, { map, servers, clients }: World): Promise<void> {
  await Promise.all(servers.map((server) => server.catchUp()));
  await Promise.all(clients.map((one) => one.connect()));
  await Promise.all(servers.map((server) => server.catchUp()));
  const log = await foldedLog(store, map);
  const picture = pictureOf(log);
  expect(log.waiting.size).toBe(0);
  // Every edit was decided on what stood when it was written, and so the map can be restored from its file.
  expect(await lengthOf(checkLog(store.log(map), checkRestored))).toBe(log.sequence);
  expect(pictureOf(await graphOfRows(store, map))).toBe(picture);
  for (const server of servers) expect(pictureOf((await server.open(map)).graph())).toBe(picture);
  for (const one of clients) expect(pictureOf(one.graph())).toBe(picture);
  const late = createLiveMaps({
    store,
    clock: Date.now,
    log: { info, warn: info, error: failLoudly },
    schedule: () => info,
  });
  expect(pictureOf((await late.open(map)).graph())).toBe(picture);
  expect(unexpected).toEqual([]);
}

const info = (): void => undefined;

async function lengthOf(all: AsyncIterable<unknown>): Promise<number> {
  const iterator = all[Symbol.asyncIterator]();
  let length = 0;
  while ((await iterator.next()).done !== true) length += 1;
  return length;
}

async function checkConvergence(
  store: Store,
  { numRuns, milliseconds }: { readonly numRuns: number; readonly milliseconds: number },
  histories = history,
): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  let runs = 0;
  const property = fc.asyncProperty(histories, async (groups) => {
    const world = await createWorld(store, answers);
    for (const group of groups) await Promise.all(group.map((asked) => play(world, asked)));
    await expectOnePicture(store, world);
    await Promise.all(world.servers.map((server) => server.close()));
    await store.removeMap(world.map);
    runs += 1;
  });
  await fc.assert(property, {
    numRuns: RUNS > 0 ? RUNS : numRuns,
    interruptAfterTimeLimit: RUNS > 0 ? 3_600_000 : milliseconds,
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  });
  // The time limit ends a run of it without a word; so few say nothing.
  expect(runs).toBeGreaterThanOrEqual(Math.min(numRuns, MIN_RUNS));
  return answers;
}

/** The property is worth nothing if everything was refused, or nothing was. */
function expectVariety(answers: ReadonlyMap<string, number>): void {
  const given = [...answers.keys()];
  expect(given).toEqual(expect.arrayContaining(['edit: done', 'edit: CONFLICT', 'edit: INVALID', 'undo: done']));
}

const TIMEOUT = 3_600_000;

describe('two servers over the embedded store', () => {
  let folder: string;
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sirkel-convergence-'));
    store = await openEmbeddedStore({ folder });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it(
    'both projections, the log, the rows and every client come to the same map',
    async () => {
      expectVariety(await checkConvergence(store, { numRuns: 60, milliseconds: 20_000 }));
    },
    TIMEOUT,
  );

  it(
    'and so they do when a third server restores the map in between, to a log of any length',
    async () => {
      expectVariety(await checkConvergence(store, { numRuns: 80, milliseconds: 20_000 }, historyWithRestores));
    },
    TIMEOUT,
  );
});

describe.skipIf(neo4j === null)('two servers over Neo4j', () => {
  it(
    'both projections, the log, the rows and every client come to the same map',
    async () => {
      if (neo4j === null) return;
      const store = await openNeo4jStore(neo4j);
      try {
        const answers = await checkConvergence(store, { numRuns: 12, milliseconds: 60_000 });
        expect(answers.get('edit: done')).toBeGreaterThan(0);
      } finally {
        await store.close();
      }
    },
    TIMEOUT,
  );

  it(
    'and so they do when a third server restores the map in between, to a log of any length',
    async () => {
      if (neo4j === null) return;
      const store = await openNeo4jStore(neo4j);
      try {
        const answers = await checkConvergence(store, { numRuns: 12, milliseconds: 60_000 }, historyWithRestores);
        expect(answers.get('edit: done')).toBeGreaterThan(0);
      } finally {
        await store.close();
      }
    },
    TIMEOUT,
  );
});
