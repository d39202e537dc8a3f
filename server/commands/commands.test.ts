import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultSettings, SirkelError } from '@sirkel/graph-schema';
import type { MapSettings, Person } from '@sirkel/graph-schema';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLiveMaps } from '../projection/LiveMaps.ts';
import { openEmbeddedStore } from '../store/embedded/openEmbeddedStore.ts';
import type { Store } from '../store/Store.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { commit } from './commit.ts';
import { createMap } from './createMap.ts';
import { exportMap } from './exportMap.ts';
import { loadFirstSeeds, loadSeed } from './loadSeed.ts';
import type { SeedInput } from './loadSeed.ts';
import { listMaps, openReadable } from './readMaps.ts';
import { removeMap } from './removeMap.ts';
import { redo, undo } from './undo.ts';

const reader: Person = { id: 'reader', role: 'reader' };
const coordinator: Person = { id: randomUUID(), role: 'coordinator' };

let store: Store;
let deps: CommandDeps;
let close: () => Promise<void>;

beforeEach(async () => {
  store = await openEmbeddedStore({ folder: mkdtempSync(path.join(tmpdir(), 'sirkel-commands-')) });
  const liveMaps = createLiveMaps({ store, clock: Date.now, log: pino({ level: 'silent' }) });
  deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
  close = async () => {
    await liveMaps.close();
    await store.close();
  };
});
afterEach(() => close());

async function newMap(visibility: MapSettings['visibility'] = 'public', title = 'Kart'): Promise<string> {
  const map = randomUUID();
  const settings = defaultSettings({ title: { nb: title }, visibility });
  await createMap(deps, coordinator, { map, operationId: randomUUID(), settings, cause: 'edit' });
  return map;
}

const addNav = (): Parameters<typeof commit>[2]['edits'] => [
  { action: 'addNode', node: { id: randomUUID(), kind: 'actor', name: 'Nav', status: 'existing' } },
];

describe('createMap', () => {
  it('makes a map whose log begins with its settings', async () => {
    const map = await newMap();
    const [first, ...rest] = await store.changes(map, 0, 10);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ sequence: 1, author: coordinator.id, edits: [{ record: 'mapSettings' }] });
  });

  it('asked again with the same content makes no second one, with other content is refused', async () => {
    const input = {
      map: randomUUID(),
      operationId: randomUUID(),
      settings: defaultSettings({ title: { nb: 'Kart' } }),
      cause: 'edit',
    } as const;
    await createMap(deps, coordinator, input);
    await createMap(deps, coordinator, input);
    expect(await store.maps()).toHaveLength(1);
    const other = { ...input, settings: defaultSettings({ title: { nb: 'Et annet' } }) };
    await expect(createMap(deps, coordinator, other)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is for coordinators, and refuses a title that is too long and rules without their ring', async () => {
    const input = { map: randomUUID(), operationId: randomUUID(), cause: 'edit' } as const;
    const settings = defaultSettings({ title: { nb: 'Kart' } });
    await expect(createMap(deps, reader, { ...input, settings })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const long = defaultSettings({ title: { nb: 'x'.repeat(201) } });
    await expect(createMap(deps, coordinator, { ...input, settings: long })).rejects.toMatchObject({ code: 'INVALID' });
    const byLink = { ...input, map: 'vestfold', settings: { ...settings, visibility: 'link' } } as const;
    await expect(createMap(deps, coordinator, byLink)).rejects.toMatchObject({
      code: 'INVALID',
      details: { path: 'settings.visibility' },
    });
    const torn = { ...settings, layers: settings.layers.slice(0, 1) };
    await expect(createMap(deps, coordinator, { ...input, settings: torn })).rejects.toMatchObject({
      code: 'INVALID',
      details: { path: 'settings.referenceModel' },
    });
  });
});

describe('who may read', () => {
  it('finds public maps; one shared by link by its id only; a private one not at all', async () => {
    const [open, link, hidden] = [await newMap('public'), await newMap('link'), await newMap('private')];
    const listed = await listMaps(deps.liveMaps, reader);
    expect(listed.map(({ head }) => head.map)).toEqual([open]);
    expect(await listMaps(deps.liveMaps, coordinator)).toHaveLength(3);
    expect((await openReadable(deps.liveMaps, reader, link)).map).toBe(link);
    await expect(openReadable(deps.liveMaps, reader, hidden)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gets the same answer for a private map as for none, whatever is asked', async () => {
    const hidden = await newMap('private');
    const asked = (map: string) => [
      commit(deps, reader, { map, operationId: randomUUID(), edits: addNav() }),
      undo(deps, reader, { map, operationId: randomUUID(), undoes: randomUUID() }),
      removeMap(deps, reader, map),
      exportMap(deps, reader, map),
    ];
    for (const answer of [...asked(hidden), ...asked(randomUUID())]) {
      await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('who may write', () => {
  it('is not a reader, who is told to sign in', async () => {
    const map = await newMap();
    const edits = addNav();
    await expect(commit(deps, reader, { map, operationId: randomUUID(), edits })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(removeMap(deps, reader, map)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('undo and redo', () => {
  it('take back what was done, and take that back', async () => {
    const map = await newMap();
    const [done, undone, redone] = [randomUUID(), randomUUID(), randomUUID()];
    const live = await openReadable(deps.liveMaps, coordinator, map);
    await commit(deps, coordinator, { map, operationId: done, edits: addNav() });
    expect(live.graph().nodes.size).toBe(1);
    await undo(deps, coordinator, { map, operationId: undone, undoes: done });
    expect(live.graph().nodes.size).toBe(0);
    await redo(deps, coordinator, { map, operationId: redone, undoes: undone });
    expect(live.graph().nodes.size).toBe(1);
  });

  it('does again only what was undone', async () => {
    const map = await newMap();
    const done = randomUUID();
    await commit(deps, coordinator, { map, operationId: done, edits: addNav() });
    await expect(redo(deps, coordinator, { map, operationId: randomUUID(), undoes: done })).rejects.toMatchObject({
      code: 'INVALID',
      details: { path: 'undoes' },
    });
  });
});

describe('removeMap', () => {
  it('takes the map away for everyone', async () => {
    const map = await newMap();
    await removeMap(deps, coordinator, map);
    expect(await store.maps()).toEqual([]);
    await expect(openReadable(deps.liveMaps, coordinator, map)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('exportMap', () => {
  async function linesUntilFault(lines: AsyncIterable<string>, between: () => Promise<unknown>): Promise<string[]> {
    const out: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const line of lines) {
        out.push(line);
        if (out.length === 1) await between();
      }
    };
    await expect(reading()).rejects.toThrow(SirkelError);
    return out;
  }

  it('lacks its last line when the map is restored or removed meanwhile, although as many changes came', async () => {
    const map = await newMap();
    await commit(deps, coordinator, { map, operationId: randomUUID(), edits: addNav() });
    const other = await newMap('public', 'Et annet');
    for (const edits of [addNav(), addNav()]) {
      await commit(deps, coordinator, { map: other, operationId: randomUUID(), edits });
    }
    for (const between of [() => store.restoreMap(map, randomUUID(), store.log(other)), () => store.removeMap(map)]) {
      const { lines } = await exportMap(deps, coordinator, map);
      expect((await linesUntilFault(lines, between)).join('')).not.toContain('"end"');
    }
  });

  it('ends with its last line when others go on writing', async () => {
    const map = await newMap();
    const { lines } = await exportMap(deps, coordinator, map);
    await commit(deps, coordinator, { map, operationId: randomUUID(), edits: addNav() });
    const out: string[] = [];
    for await (const line of lines) out.push(line);
    expect(out).toHaveLength(3);
    expect(JSON.parse(out[2] ?? '')).toMatchObject({ end: true, changes: 1 });
  });
});

describe('the seed', () => {
  const seed: SeedInput = {
    mapId: 'seed-map',
    operationId: 'seed-seed-map',
    settings: defaultSettings({ title: { nb: 'Frø' }, visibility: 'public' }),
    edits: [addNav(), addNav(), addNav()],
  };

  const wrong: SeedInput['edits'][number] = [
    { action: 'addNode', node: { id: 'not-a-uuid', kind: 'actor', name: '', status: 'existing' } },
  ];

  it('loaded twice is loaded once', async () => {
    await loadSeed(deps, seed);
    await loadSeed(deps, seed);
    const changes = await store.changes(seed.mapId, 0, 10);
    expect(changes.map(({ sequence, cause, author }) => [sequence, cause, author])).toEqual([
      [1, 'seed', 'seed'],
      [2, 'seed', 'seed'],
      [3, 'seed', 'seed'],
      [4, 'seed', 'seed'],
    ]);
  });

  it('comes to a server without maps, and not to one that has had some', async () => {
    const map = await newMap();
    await loadFirstSeeds(deps, () => [seed]);
    expect((await store.maps()).map((head) => head.map)).toEqual([map]);
    await removeMap(deps, coordinator, map);
    await loadFirstSeeds(deps, () => [seed]);
    expect(await store.maps()).toEqual([]);
  });

  it('is gone on with where a fault broke it off', async () => {
    const isBroken = {
      ...seed,
      edits: [...seed.edits.slice(0, 1), wrong],
    };
    await expect(loadFirstSeeds(deps, () => [isBroken])).rejects.toThrow();
    expect(await store.heads([seed.mapId])).toMatchObject([{ sequence: 2 }]);
    await loadFirstSeeds(deps, () => [seed]);
    expect(await store.heads([seed.mapId])).toMatchObject([{ sequence: 4 }]);
  });

  it('leaves alone another map that was restored into its place', async () => {
    const isBroken = { ...seed, edits: [wrong] };
    await expect(loadFirstSeeds(deps, () => [isBroken])).rejects.toThrow();
    await store.restoreMap(seed.mapId, randomUUID(), store.log(await newMap('public', 'Et annet')));
    await loadFirstSeeds(deps, () => [seed]);
    expect(await store.heads([seed.mapId])).toMatchObject([{ sequence: 1 }]);
  });

  it('does not come back when every map was removed, unless it is asked for', async () => {
    await loadFirstSeeds(deps, () => [seed]);
    await removeMap(deps, coordinator, seed.mapId);
    await loadFirstSeeds(deps, () => [seed]);
    expect(await store.maps()).toEqual([]);
    await loadSeed(deps, seed);
    expect(await store.heads([seed.mapId])).toMatchObject([{ sequence: 4 }]);
  });

  it('does not undo what people did to it since', async () => {
    await loadFirstSeeds(deps, () => [seed]);
    const live = await openReadable(deps.liveMaps, coordinator, seed.mapId);
    const [id = ''] = [...live.graph().nodes.keys()];
    const edits = [{ action: 'removeNode', id }] as const;
    await commit(deps, coordinator, { map: seed.mapId, operationId: randomUUID(), edits });
    await loadFirstSeeds(deps, () => [seed]);
    await loadSeed(deps, seed);
    expect(live.graph().nodes.has(id)).toBe(false);
  });
});
