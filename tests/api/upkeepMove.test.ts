import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { inventMap } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Head, Store } from '@sirkel/server/store/Store';
import { sumLog, sumRows } from '@sirkel/server/upkeep/sums';
import { pino } from 'pino';
import { runCommand } from './support/runCommand.ts';
import { makeSeededMap, newFolder } from './support/seededMap.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('npm run move', { timeout: 240_000 }, () => {
  if (neo4j === null) return;
  const dataFolder = newFolder();
  const environment = {
    SIRKEL_DATA: dataFolder,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  };
  const session = randomUUID();
  let moved: readonly Head[] = [];

  const onBoth = async <T>(use: (embedded: Store, there: Store) => Promise<T>): Promise<T> => {
    const embedded = await openEmbeddedStore({ folder: path.join(dataFolder, 'store') });
    const there = await openNeo4jStore(neo4j);
    try {
      return await use(embedded, there);
    } finally {
      await embedded.close();
      await there.close();
    }
  };
  const sums = async (store: Store): Promise<unknown> =>
    Promise.all(moved.map(async ({ map }) => [await sumLog(store, map), await sumRows(store, map)]));

  afterAll(() =>
    onBoth(async (_embedded, there) => {
      for (const { map } of moved) await there.removeMap(map);
      await there.access.take('session', session);
    }),
  );

  it('killed in the middle and run again, carries everything over, proves it, and keeps epochs', async () => {
    await onBoth(async (embedded) => {
      await makeSeededMap(embedded);
      const liveMaps = createLiveMaps({ store: embedded, clock: Date.now, log: pino({ level: 'silent' }) });
      const deps = { store: embedded, liveMaps, clock: Date.now, newId: randomUUID };
      await loadSeed(deps, { ...inventMap(1_500, 7), mapId: randomUUID() });
      await liveMaps.close();
      await embedded.access.put('person', 'mover', '{"id":"mover","role":"coordinator","since":5}');
      await embedded.access.put('session', session, '{"person":"mover","expiresAt":1}');
      moved = await embedded.maps();
    });
    const killed = await runCommand('move.ts', ['--to', 'neo4j'], environment, (child, out) => {
      // Told before the first change of the last map is written.
      if (out.split('changes …').length > moved.length) setTimeout(() => child.kill('SIGKILL'), 400);
    });
    expect(killed.code).toBeNull();
    expect(killed.out).toContain(`2 maps to move from ${path.join(dataFolder, 'store')} to Neo4j at`);
    await onBoth(async (_embedded, there) => {
      // Half a map is shown to nobody.
      for (const head of await there.heads(moved.map(({ map }) => map))) expect(moved).toContainEqual(head);
    });

    const done = await runCommand('move.ts', ['--to', 'neo4j'], environment);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).not.toContain('NOT EQUAL');
    for (const { map, sequence } of moved) {
      expect(done.out).toMatch(
        new RegExp(
          `${map}:\n  changes: ${String(sequence)}; sum [0-9a-f]{16} on both sides: equal.\n  rows: \\d+; sum`,
        ),
      );
    }
    expect(done.out).toMatch(/Access:\n {2}person: 1; sum .* equal\.\n {2}session: 1; /);
    await onBoth(async (embedded, there) => {
      expect((await there.heads(moved.map(({ map }) => map))).toSorted(byMap)).toEqual(moved.toSorted(byMap));
      expect(await sums(there)).toEqual(await sums(embedded));
      expect(await there.access.get('session', session)).toBe('{"person":"mover","expiresAt":1}');
      expect((await there.access.entries('server')).filter(({ key }) => key.startsWith('moving/'))).toEqual([]);
    });
  });

  it('run once more recognises what is there; another map under the same id is refused', async () => {
    const again = await runCommand('move.ts', ['--to', 'neo4j'], environment);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('2 already there.');
    expect(again.out).not.toContain('changes …');
    const [first] = moved;
    await onBoth(async (_embedded, there) => {
      await there.removeMap(first?.map ?? '');
      const log = there.log(moved[1]?.map ?? '');
      await there.restoreMap(first?.map ?? '', randomUUID(), log);
    });
    const refused = await runCommand('move.ts', ['--to', 'neo4j'], environment);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`There is another map ${first?.map ?? ''} in Neo4j at`);
  });

  it('leaves the old store as it is, and no server starts there by mistake', async () => {
    const { SIRKEL_DATA } = environment;
    const refused = await runCommand('main.ts', [], { SIRKEL_DATA });
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toMatch(
      /^Sirkel did not start: The maps in .* were moved to Neo4j at .* on \d{4}-\d\d-\d\d; set NEO4J_URI to work there\. .*npm run move -- --stay/,
    );
    for (const command of ['link.ts', 'seed.ts']) {
      const other = await runCommand(command, [], { SIRKEL_DATA, PORT: '4000' });
      expect([command, other.code, other.err]).toEqual([command, 1, expect.stringContaining('were moved to Neo4j')]);
    }
    const verified = await runCommand('verify.ts', [], { SIRKEL_DATA });
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(await runCommand('move.ts', ['--stay'], { SIRKEL_DATA })).toMatchObject({ code: 0 });
    let isStopped = false;
    const started = await runCommand('main.ts', [], { SIRKEL_DATA }, (child, out) => {
      if (out.includes('Ctrl+C') && !isStopped) isStopped = child.kill('SIGTERM');
    });
    expect(started).toMatchObject({ code: 0, err: '' });
  });

  it('says what it lacks', async () => {
    const { SIRKEL_DATA } = environment;
    const noTarget = await runCommand('move.ts', ['--to', 'neo4j'], { SIRKEL_DATA });
    expect(noTarget.err).toContain('Give NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD');
    const nowhere = await runCommand('move.ts', [], environment);
    expect(nowhere.err).toBe('The move is not done: say where to: npm run move -- --to neo4j, or --to embedded.\n');
    const empty = await runCommand('move.ts', ['--to', 'neo4j'], { ...environment, SIRKEL_DATA: newFolder() });
    expect(empty.err).toContain('There are no data of Sirkel in');
  });
});

const byMap = (one: Head, other: Head): number => (one.map < other.map ? -1 : 1);
