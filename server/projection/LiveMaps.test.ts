import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings, SCHEMA_VERSION, type Change, type EditCommand, type MapSettings } from '@sirkel/graph-schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../changes/Command.ts';
import { openEmbeddedStore } from '../store/embedded/openEmbeddedStore.ts';
import type { DigestedChange, Store } from '../store/Store.ts';
import type { LiveEvent } from './LiveMap.ts';
import { createLiveMaps, type LiveMaps } from './LiveMaps.ts';

const at = '2026-01-01T00:00:00.000Z';
const map = '11111111-1111-4111-8111-111111111111';
let folder: string;
let real: Store;
let store: Store;
let servers: LiveMaps[];
let timers: { run: () => void; after: number }[];
let now: number;
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

/** A server whose timers stand still. */
function server(): LiveMaps {
  const schedule = (run: () => void, after: number): (() => void) => {
    const timer = { run, after };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const made = createLiveMaps({ store, clock: () => now, log, schedule });
  servers.push(made);
  return made;
}

const first = (title: string): DigestedChange => {
  const after: MapSettings = { ...defaultSettings({ title: { nb: title } }), version: 1 };
  const edits: Change['edits'] = [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after }];
  const change: Change = {
    sequence: 1,
    operationId: randomUUID(),
    author: 'anna',
    at,
    cause: 'edit',
    schemaVersion: SCHEMA_VERSION,
    edits,
  };
  return { change, digest: title };
};

const commit = (...edits: EditCommand[]): Command => ({
  type: 'commit',
  operationId: randomUUID(),
  person: { id: 'anna', role: 'coordinator' },
  cause: 'edit',
  edits,
});
const add = (id: string): Command =>
  commit({ action: 'addNode', node: { id, kind: 'actor', name: id, status: 'existing', website: 'https://a.no' } });
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function* logOf(...changes: DigestedChange[]): AsyncGenerator<DigestedChange> {
  await Promise.resolve();
  yield* changes;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sirkel-live-'));
  real = await openEmbeddedStore({ folder });
  store = { ...real };
  [servers, timers, now] = [[], [], 0];
  vi.clearAllMocks();
  await store.createMap(map, 'e1', first('Kart'));
});

afterEach(async () => {
  await Promise.all(servers.map((one) => one.close()));
  await real.close();
  await rm(folder, { recursive: true });
});

describe('opening', () => {
  it('L1: is NOT_FOUND for a map that is not there, and works when it has been made since', async () => {
    const maps = server();
    await expect(maps.open('other')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await store.createMap('other', 'e1', first('Annet'));
    expect((await maps.open('other')).head()).toEqual({ map: 'other', epoch: 'e1', sequence: 1 });
  });

  it('L1: those who open at once share one loading', async () => {
    store.rows = vi.fn(real.rows);
    const maps = server();
    const [one, other] = await Promise.all([maps.open(map), maps.open(map)]);
    expect(one).toBe(other);
    expect(await maps.open(map)).toBe(one);
    expect(store.rows).toHaveBeenCalledTimes(1);
  });

  it('folds what was written while the rows were read', async () => {
    const writer = await server().open(map);
    await writer.submit(add('a'));
    store.rows = async function* (asked) {
      yield* real.rows(asked);
      await writer.submit(add('b'));
    };
    const live = await server().open(map);
    expect([...live.graph().nodes.keys()].sort()).toEqual(['a', 'b']);
    expect(live.head().sequence).toBe(3);
  });

  it('reads again when the map was restored while it was being read', async () => {
    let restored = false;
    store.rows = async function* (asked) {
      yield* real.rows(asked);
      if (restored) return;
      restored = true;
      await real.restoreMap(map, 'e2', logOf(first('Gjenopprettet')));
    };
    const live = await server().open(map);
    expect(live.head().epoch).toBe('e2');
    expect(live.graph().settings?.title.nb).toBe('Gjenopprettet');
  });
});

describe('writing and following', () => {
  it('reads its own write at once, and the other server’s after catching up', async () => {
    const [here, there] = [server(), server()];
    const [mine, theirs] = [await here.open(map), await there.open(map)];
    const heard: LiveEvent[] = [];
    theirs.subscribe((event) => heard.push(event));
    const change = await mine.submit(add('a'));
    expect(mine.graph().nodes.has('a')).toBe(true);
    expect(theirs.graph().nodes.has('a')).toBe(false);
    await there.catchUp();
    expect(theirs.graph().nodes.has('a')).toBe(true);
    expect(heard).toEqual([{ type: 'change', change, cursor: { epoch: 'e1', sequence: 2 } }]);
  });

  it('F2: folds each change once, however it comes to know of it', async () => {
    const [here, there] = [server(), server()];
    const [mine, theirs] = [await here.open(map), await there.open(map)];
    const heard: number[] = [];
    theirs.subscribe((event) => heard.push(event.cursor.sequence));
    await mine.submit(add('a'));
    await Promise.all([there.catchUp(), theirs.submit(add('b')), there.catchUp(), mine.submit(add('c'))]);
    await there.catchUp();
    expect(heard).toEqual([2, 3, 4]);
  });

  it('F2: leaves what comes after a hole until the hole is filled', async () => {
    const [here, there] = [server(), server()];
    const [mine, theirs] = [await here.open(map), await there.open(map)];
    for (const id of ['a', 'b']) await mine.submit(add(id));
    store.changes = async (...asked) => (await real.changes(...asked)).slice(1);
    await there.catchUp();
    expect([theirs.head().sequence, theirs.graph().nodes.size]).toEqual([1, 0]);
    store.changes = real.changes;
    await there.catchUp();
    expect([theirs.head().sequence, theirs.graph().nodes.size]).toEqual([3, 2]);
  });

  it('goes on when a listener fails', async () => {
    const live = await server().open(map);
    const heard = vi.fn();
    live.subscribe(() => {
      throw new Error('broken listener');
    });
    live.subscribe(heard);
    await live.submit(add('a'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('undoes what was done before this server started, once', async () => {
    const command = add('a');
    const live = await server().open(map);
    await live.submit(command);
    const person = { id: 'anna', role: 'coordinator' } as const;
    const undo = (): Command => ({ type: 'undo', operationId: randomUUID(), person, undoes: command.operationId });
    await (await server().open(map)).submit(undo());
    const late = await server().open(map);
    await expect(late.submit(undo())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(late.graph().nodes.has('a')).toBe(false);
  });
});

describe('changesSince', () => {
  it('answers from memory and from the log with the same changes', async () => {
    const live = await server().open(map);
    for (const id of ['a', 'b', 'c']) await live.submit(add(id));
    const fromMemory = await live.changesSince({ epoch: 'e1', sequence: 2 });
    const fresh = await server().open(map);
    expect(fromMemory.map(({ sequence }) => sequence)).toEqual([3, 4]);
    expect(await fresh.changesSince({ epoch: 'e1', sequence: 2 })).toEqual(fromMemory);
    expect(await fresh.changesSince(fresh.head())).toEqual([]);
  });

  it('catches up first when a reader has seen more than this server', async () => {
    const [mine, theirs] = [await server().open(map), await server().open(map)];
    await mine.submit(add('a'));
    await mine.submit(add('b'));
    expect((await theirs.changesSince({ epoch: 'e1', sequence: 2 })).map(({ sequence }) => sequence)).toEqual([3]);
    expect(theirs.head().sequence).toBe(3);
  });

  it('tells a reader to load again: another epoch, a future that never was, too far behind', async () => {
    const live = await server().open(map);
    const reload = { code: 'CONFLICT', details: { path: 'since' } };
    await expect(live.changesSince({ epoch: 'e0', sequence: 1 })).rejects.toMatchObject(reload);
    await expect(live.changesSince({ epoch: 'e1', sequence: 2 })).rejects.toMatchObject(reload);
    live.graph().sequence = 5_002;
    await expect(live.changesSince({ epoch: 'e1', sequence: 1 })).rejects.toMatchObject(reload);
  });

  it('tells nothing from memory that has been blanked since', async () => {
    const live = await server().open(map);
    await live.submit(add('a'));
    await live.submit(commit({ action: 'redact', record: 'node', id: 'a', field: 'website' }));
    const changes = await live.changesSince({ epoch: 'e1', sequence: 1 });
    expect(JSON.stringify(changes)).not.toContain('https://a.no');
    expect(live.graph().nodes.get('a')).not.toHaveProperty('website');
  });
});

describe('readLog', () => {
  it('reads a stretch, from memory or the log, however far back it lies', async () => {
    const live = await server().open(map);
    for (const id of ['a', 'b', 'c']) await live.submit(add(id));
    for (const one of [live, await server().open(map)]) {
      const read = await one.readLog({ epoch: 'e1', sequence: 1 }, 2);
      expect(read.map(({ sequence }) => sequence)).toEqual([2, 3]);
    }
    live.graph().sequence = 5_004;
    expect(await live.readLog({ epoch: 'e1', sequence: 0 }, 1)).toMatchObject([{ sequence: 1 }]);
  });

  it('catches up first, and refuses a future that never was', async () => {
    const [mine, theirs] = [await server().open(map), await server().open(map)];
    for (const id of ['a', 'b']) await mine.submit(add(id));
    expect(await theirs.readLog({ epoch: 'e1', sequence: 2 }, 9)).toMatchObject([{ sequence: 3 }]);
    await expect(theirs.readLog({ epoch: 'e1', sequence: 9 }, 9)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('gives nothing of the log that took the place of this one', async () => {
    const live = await server().open(map);
    store.changes = async (...asked) => {
      await real.restoreMap(map, 'e2', logOf(first('Gjenopprettet')));
      return real.changes(...asked);
    };
    await expect(live.readLog({ epoch: 'e1', sequence: 0 }, 9)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('retiring', () => {
  it('F3, L3: after a restoration elsewhere listeners reload, and who opens the map next gets the new one', async () => {
    const maps = server();
    const live = await maps.open(map);
    const heard: LiveEvent[] = [];
    live.subscribe((event) => heard.push(event));
    await store.restoreMap(map, 'e2', logOf(first('Gjenopprettet')));
    await maps.catchUp();
    expect(heard).toEqual([{ type: 'reload', cursor: { epoch: 'e2', sequence: 1 } }]);
    expect((await maps.open(map)).graph().settings?.title.nb).toBe('Gjenopprettet');
  });

  it('Q5: a command given to a retired map is written to the one that took its place', async () => {
    const maps = server();
    const live = await maps.open(map);
    await store.restoreMap(map, 'e2', logOf(first('Gjenopprettet')));
    const [one, other] = await Promise.all([live.submit(add('a')), live.submit(add('b'))]);
    expect([one.sequence, other.sequence]).toEqual([2, 3]);
    const next = await maps.open(map);
    expect(next.head()).toMatchObject({ epoch: 'e2', sequence: 3 });
    expect((await live.submit(add('c'))).sequence).toBe(4);
    expect(next.graph().nodes.size).toBe(3);
  });

  it.each([0, 1, 4])(
    'Q5, F4: nothing of a restored log comes into the old projection, when it is %i changes longer',
    async (more) => {
      const log = async (title: string, count: number): Promise<DigestedChange[]> => {
        await store.createMap(title, 'e1', first(title));
        const source = await server().open(title);
        while (source.head().sequence < count) await source.submit(add(`${title}-${String(source.head().sequence)}`));
        const entries: DigestedChange[] = [];
        for await (const entry of store.log(title)) entries.push(entry);
        return entries;
      };
      const maps = server();
      const live = await maps.open(map);
      for (const id of ['a', 'b']) await live.submit(add(id));
      const heard: LiveEvent[] = [];
      live.subscribe((event) => heard.push(event));
      await store.restoreMap(map, 'e2', logOf(...(await log('ny', 3 + more))));
      // Of this node the new log knows nothing.
      const removed = await live.submit(commit({ action: 'removeNode', id: 'a' }));
      expect([removed.sequence, removed.edits]).toEqual([4 + more, []]);
      await expect(live.changesSince({ epoch: 'e1', sequence: 4 })).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(heard.map(({ type, cursor }) => [type, cursor.epoch])).toEqual([['reload', 'e2']]);
      expect([...live.graph().nodes.keys()]).toEqual(['a', 'b']);
      const next = await maps.open(map);
      expect(next.head()).toEqual({ map, epoch: 'e2', sequence: 4 + more });
      expect([...next.graph().nodes.keys()].every((id) => id.startsWith('ny-'))).toBe(true);
    },
  );

  it('F3: a map removed elsewhere tells its listeners, and is NOT_FOUND', async () => {
    const maps = server();
    const live = await maps.open(map);
    const heard = vi.fn();
    live.subscribe(heard);
    await store.removeMap(map);
    await maps.catchUp();
    expect(heard).toHaveBeenCalledWith({ type: 'reload', cursor: { epoch: 'e1', sequence: 1 } });
    await expect(maps.open(map)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(live.submit(add('a'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('forget: listeners reload, those who come too late are told too, and the map is read anew', async () => {
    const maps = server();
    const live = await maps.open(map);
    const [heard, late] = [vi.fn(), vi.fn()];
    live.subscribe(heard);
    maps.forget(map);
    const next = await maps.open(map);
    expect(next).not.toBe(live);
    live.subscribe(late);
    await settle();
    expect([heard.mock.calls.length, late.mock.calls.length]).toEqual([1, 1]);
  });

  it('L2: drops a map that nobody listens to and nobody has asked for in half an hour', async () => {
    const maps = server();
    const live = await maps.open(map);
    const sweep = (): void => {
      timers.filter(({ after }) => after === 60_000).forEach(({ run }) => run());
    };
    const stop = live.subscribe(() => undefined);
    now = 31 * 60_000;
    sweep();
    expect(await maps.open(map)).toBe(live);
    stop();
    now += 29 * 60_000;
    sweep();
    expect(await maps.open(map)).toBe(live);
    now += 31 * 60_000;
    sweep();
    expect(await maps.open(map)).not.toBe(live);
  });
});

describe('list and close', () => {
  it('lists all maps with their settings and counts', async () => {
    const maps = server();
    await store.createMap('other', 'e1', first('Annet'));
    await (await maps.open(map)).submit(add('a'));
    const listed = await maps.list();
    expect(
      listed.map(({ head, settings, nodeCount }) => [head.map, head.sequence, settings.title.nb, nodeCount]),
    ).toEqual([
      [map, 2, 'Kart', 1],
      ['other', 1, 'Annet', 0],
    ]);
  });

  it('lists the rest when one cannot be read, in the same order, several being read at once', async () => {
    for (const id of ['b', 'c', 'd', 'e', 'f']) await store.createMap(id, 'e1', first(id));
    let reading = 0;
    let most = 0;
    let go = (): void => undefined;
    const four = new Promise<void>((resolve) => (go = resolve));
    store.rows = async function* (asked) {
      reading += 1;
      most = Math.max(most, reading);
      if (reading === 4) go();
      await four;
      reading -= 1;
      if (asked === 'c') throw new Error('a page of the disk is gone');
      yield* real.rows(asked);
    };
    const listed = await server().list();
    expect(listed.map(({ head }) => head.map)).toEqual([map, 'b', 'd', 'e', 'f']);
    expect(most).toBe(4);
    expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ map: 'c' }), expect.any(String));
  });

  it('lets what is being written end before it closes, and opens nothing after', async () => {
    const maps = server();
    const live = await maps.open(map);
    const writing = live.submit(add('a'));
    await maps.close();
    expect((await writing).sequence).toBe(2);
    await expect(maps.open(map)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
