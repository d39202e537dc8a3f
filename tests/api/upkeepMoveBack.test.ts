import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commit } from '@sirkel/server/commands/commit';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Store } from '@sirkel/server/store/Store';
import { requireNotMoved } from '@sirkel/server/upkeep/moved';
import { moveStore } from '@sirkel/server/upkeep/moveStore';
import type { Report } from '@sirkel/server/upkeep/Report';
import { sumLog, sumRows } from '@sirkel/server/upkeep/sums';
import { pino } from 'pino';
import { addNode } from './support/sampleMap.ts';
import { makeSeededMap, newFolder, showing, type SeededMap } from './support/seededMap.ts';
import { coordinator } from './support/startApi.ts';

const neo4j = inject('neo4j');

/** The part of a database that is one test's own: others use it at the same time, and must not be told it was moved. */
function partOf(store: Store, maps: () => readonly string[]): Store {
  const prefix = `${randomUUID()}/`;
  const { access } = store;
  return {
    ...store,
    maps: () => showing(store, ...maps()).maps(),
    access: {
      get: (collection, key) => access.get(collection, `${prefix}${key}`),
      put: (collection, key, value) => access.put(collection, `${prefix}${key}`, value),
      take: (collection, key) => access.take(collection, `${prefix}${key}`),
      entries: async (collection) =>
        (await access.entries(collection))
          .filter(({ key }) => key.startsWith(prefix))
          .map(({ key, value }) => ({ key: key.slice(prefix.length), value })),
    },
  };
}

describe.skipIf(neo4j === null)('a move from Neo4j to a folder', { timeout: 120_000 }, () => {
  if (neo4j === null) return;
  let [there, from, to]: Partial<Record<number, Store>> & Store[] = [];
  let seeds: readonly SeededMap[] = [];
  let mine: string[] = [];
  beforeAll(async () => {
    there = await openNeo4jStore(neo4j);
    from = partOf(there, () => mine);
    to = await openEmbeddedStore({ folder: newFolder() });
    seeds = [await makeSeededMap(there), await makeSeededMap(there)];
    mine = seeds.map(({ map }) => map);
    await from.access.put('person', 'mover', '{"id":"mover","role":"coordinator","since":5}');
    await from.access.put('session', 'mine', '{"person":"mover","expiresAt":1}');
  }, 120_000);
  afterAll(async () => {
    for (const { map } of seeds) await there?.removeMap(map);
    for (const [collection, key] of [
      ['person', 'mover'],
      ['session', 'mine'],
      ['server', 'movedTo'],
    ] as const) {
      await from?.access.take(collection, key);
    }
    await there?.close();
    await to?.close();
  });

  const stores = (): { readonly from: Store; readonly to: Store } => ({ from: from as Store, to: to as Store });
  /** Moves; at the moment when the old store is marked, something happens in it. */
  const move = (meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<Report> => {
    const parts = stores();
    const put: Store['access']['put'] = async (collection, key, value) => {
      if (key === 'movedTo') await meanwhile();
      await parts.from.access.put(collection, key, value);
    };
    const watched = { ...parts.from, access: { ...parts.from.access, put } };
    return moveStore({ from: watched, to: parts.to, clock: Date.now, tell: () => undefined });
  };
  const write = async (map: string, edits: Parameters<typeof commit>[2]['edits']): Promise<void> => {
    const liveMaps = createLiveMaps({ store: there as Store, clock: Date.now, log: pino({ level: 'silent' }) });
    const deps = { store: there as Store, liveMaps, clock: Date.now, newId: randomUUID };
    await commit(deps, coordinator, { map, operationId: randomUUID(), edits });
    await liveMaps.close();
  };
  const everything = async (store: Store): Promise<unknown> => ({
    heads: (await store.heads(mine)).toSorted((one, other) => (one.map < other.map ? -1 : 1)),
    sums: await Promise.all(mine.map(async (map) => [await sumLog(store, map), await sumRows(store, map)])),
  });

  it('tells what was written while it ran, stays where it was, and goes on when it is run again', async () => {
    const { from, to } = stores();
    const [changed, removed] = seeds as [SeededMap, SeededMap];
    const report = await move(async () => {
      // After this the log is another one than before, not only a longer one.
      await write(changed.map, [{ action: 'redact', record: 'node', id: changed.project, field: 'description' }]);
      await write(changed.map, [addNode(randomUUID(), 'actor', 'Skrevet imens')]);
      await there?.removeMap(removed.map);
      mine = [changed.map];
    });
    expect(report.isRight).toBe(false);
    const [first, second] = [changed.map, removed.map].toSorted();
    expect(report.lines.at(-1)).toContain(
      `while it was moved (${first ?? ''}, ${second ?? ''}), so the move is not done`,
    );
    expect(report.lines.at(-1)).toContain('Stop the servers that run on it and run this again');
    await expect(requireNotMoved(from)).resolves.toBeUndefined();

    const again = await move();
    expect(again).toMatchObject({ isRight: true });
    expect(again.lines.at(-1)).toBe(`Everything in ${from.location} is in ${to.location}.`);
    expect(await everything(to)).toEqual(await everything(from));
    expect((await to.maps()).map(({ map }) => map)).toEqual([changed.map]);
    const names: string[] = [];
    for await (const row of to.rows(changed.map)) if (row.record === 'node') names.push(row.value.name);
    expect(names).toContain('Skrevet imens');
    expect(await to.access.entries('session')).toEqual([{ key: 'mine', value: '{"person":"mover","expiresAt":1}' }]);
    expect((await to.access.entries('server')).filter(({ key }) => key.startsWith('moving/'))).toEqual([]);
    await expect(requireNotMoved(from)).rejects.toMatchObject({
      message: expect.stringContaining('leave NEO4J_URI out to work there') as unknown,
    });
  });

  it('does not take the place of a map in which somebody has written on there', async () => {
    const { from, to } = stores();
    const [{ map }] = seeds as [SeededMap];
    const report = await move(() => write(map, [addNode(randomUUID(), 'actor', 'Skrevet her')]));
    expect(report.isRight).toBe(false);
    const liveMaps = createLiveMaps({ store: to, clock: Date.now, log: pino({ level: 'silent' }) });
    const edits = [addNode(randomUUID(), 'actor', 'Skrevet der')];
    const deps = { store: to, liveMaps, clock: Date.now, newId: randomUUID };
    await commit(deps, coordinator, { map, operationId: randomUUID(), edits });
    await liveMaps.close();
    const before = await sumLog(to, map);
    await expect(move()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await sumLog(to, map)).toEqual(before);
    await expect(requireNotMoved(from)).resolves.toBeUndefined();
  });
});
