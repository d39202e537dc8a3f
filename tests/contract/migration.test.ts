import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ClassicLevel } from 'classic-level';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import type { EmbeddedMigration } from '@sirkel/server/store/embedded/migrate';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { Neo4jMigration } from '@sirkel/server/store/neo4j/migrate';
import { prepareSchema } from '@sirkel/server/store/neo4j/prepareSchema';
import { append, followUp, makeMap, node, putLoose, putNode, tour, view } from './testMap.ts';
import { bothPresents } from './present.ts';

const unavailable = (sentence: string): object => ({
  code: 'UNAVAILABLE',
  message: expect.stringContaining(sentence) as unknown,
});

describe('an embedded store of an older version', () => {
  const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sirkel-migration-'));
  const read = async (folder: string): Promise<Record<string, unknown>> => {
    const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    const entries = await db.iterator({ lt: 'zz' }).all();
    await db.close();
    return Object.fromEntries(entries.filter(([key]) => key.startsWith('store/')));
  };
  const put =
    (key: string, value: unknown): EmbeddedMigration['steps'][number]['run'] =>
    async (db) => {
      await db.batch([{ type: 'put', key, value }], { sync: true });
    };

  it('is taken forward step by step, and its maps stay', async () => {
    const folder = newFolder();
    const first = await openEmbeddedStore({ folder }, { version: 1, steps: [] });
    const map = await makeMap(first);
    await append(map, [putNode(node('a', 'A'))]);
    const standing = await bothPresents(map);
    await first.close();
    const steps = [
      { from: 2, run: put('store/second', 2) },
      { from: 1, run: put('store/first', 1) },
    ];
    const store = await openEmbeddedStore({ folder }, { version: 3, steps });
    expect(await bothPresents({ ...map, store })).toEqual(standing);
    await store.close();
    expect(await read(folder)).toMatchObject({ 'store/version': 3, 'store/first': 1, 'store/second': 2 });
    // Done once: a second opening runs no step.
    const never = [1, 2].map((from) => ({ from, run: () => Promise.reject(new Error('run again')) }));
    await (await openEmbeddedStore({ folder }, { version: 3, steps: never })).close();
  });

  it('of the first version opens as it is, and takes what was decided about findings, views and tours', async () => {
    const folder = newFolder();
    const first = await openEmbeddedStore({ folder }, { version: 1, steps: [] });
    const map = await makeMap(first);
    await append(map, [putNode(node('a', 'A'))]);
    const standing = await bothPresents(map);
    await first.close();
    const store = await openEmbeddedStore({ folder });
    expect(await bothPresents({ ...map, store })).toEqual(standing);
    await append({ ...map, store }, [
      putLoose('followUp', followUp('f')),
      putLoose('view', view('v')),
      putLoose('tour', tour('o', ['v'])),
    ]);
    await store.close();
    const older = { version: 2, steps: [{ from: 1, run: () => Promise.resolve() }] };
    await expect(openEmbeddedStore({ folder }, older)).rejects.toMatchObject(unavailable('was used by a newer Sirkel'));
  });

  it('goes on at the step in whose middle it broke off', async () => {
    const folder = newFolder();
    await (await openEmbeddedStore({ folder }, { version: 1, steps: [] })).close();
    const runs: string[] = [];
    const step = (from: number, fails: boolean): EmbeddedMigration['steps'][number] => ({
      from,
      run: async (db) => {
        runs.push(`step from ${String(from)}`);
        await put(`store/half-of-${String(from)}`, true)(db);
        if (fails) throw new Error('the power went');
      },
    });
    const broken = { version: 3, steps: [step(1, false), step(2, true)] };
    await expect(openEmbeddedStore({ folder }, broken)).rejects.toThrow('the power went');
    expect(await read(folder)).toMatchObject({ 'store/version': 2, 'store/half-of-2': true });
    await (await openEmbeddedStore({ folder }, { version: 3, steps: [step(1, false), step(2, false)] })).close();
    expect(runs).toEqual(['step from 1', 'step from 2', 'step from 2']);
    expect(await read(folder)).toMatchObject({ 'store/version': 3 });
  });

  it('is refused when it is newer, or when no step begins with its version', async () => {
    const folder = newFolder();
    const steps = [{ from: 1, run: () => Promise.resolve() }];
    await (await openEmbeddedStore({ folder }, { version: 2, steps })).close();
    await expect(openEmbeddedStore({ folder }, { version: 1, steps: [] })).rejects.toMatchObject(
      unavailable(`The data folder ${folder} was used by a newer Sirkel (data of version 2, this one knows up to 1)`),
    );
    await expect(openEmbeddedStore({ folder }, { version: 4, steps })).rejects.toMatchObject(
      unavailable('holds data of a version that this Sirkel has no way from (2,'),
    );
    expect(await read(folder)).toMatchObject({ 'store/version': 2 });
  });
});

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('a Neo4j database of an older version', () => {
  if (neo4j === null) return;
  const inDatabase = async (use: (world: World) => Promise<void>): Promise<void> => {
    const id = `migration-${randomUUID()}`;
    const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password), {
      disableLosslessIntegers: true,
    });
    const prepare = (migration: Omit<Neo4jMigration, 'id'>): Promise<void> =>
      prepareSchema({ driver }, 'This database', { id, ...migration });
    const state = async (): Promise<Record<string, unknown>> => {
      const text = 'MATCH (s:SirkelSchema {id: $id}) RETURN s.version AS version, s.steps AS steps';
      return (await driver.executeQuery(text, { id })).records[0]?.toObject() ?? {};
    };
    try {
      await use({ prepare, state, id });
    } finally {
      await driver.executeQuery('MATCH (s:SirkelSchema {id: $id}) DELETE s', { id });
      await driver.close();
    }
  };
  type World = {
    readonly prepare: (migration: Omit<Neo4jMigration, 'id'>) => Promise<void>;
    readonly state: () => Promise<Record<string, unknown>>;
    readonly id: string;
  };
  const step = (id: string, from: number, fails = false): Neo4jMigration['steps'][number] => ({
    from,
    run: async (tx) => {
      await tx.run('MATCH (s:SirkelSchema {id: $id}) SET s.steps = coalesce(s.steps, []) + $name', {
        id,
        name: `from ${String(from)}`,
      });
      if (fails) throw new Error('the power went');
    },
  });

  it('is taken forward once, however many servers start at the same time', () =>
    inDatabase(async ({ prepare, state, id }) => {
      await prepare({ version: 1, steps: [] });
      expect(await state()).toEqual({ version: 1, steps: null });
      const later = { version: 3, steps: [step(id, 1), step(id, 2)] };
      await Promise.all([prepare(later), prepare(later), prepare(later)]);
      expect(await state()).toEqual({ version: 3, steps: ['from 1', 'from 2'] });
    }));

  it('keeps nothing of a step in whose middle it broke off, and goes on there', () =>
    inDatabase(async ({ prepare, state, id }) => {
      await prepare({ version: 1, steps: [] });
      await expect(prepare({ version: 3, steps: [step(id, 1), step(id, 2, true)] })).rejects.toThrow('the power went');
      expect(await state()).toEqual({ version: 2, steps: ['from 1'] });
      await prepare({ version: 3, steps: [step(id, 1), step(id, 2)] });
      expect(await state()).toEqual({ version: 3, steps: ['from 1', 'from 2'] });
    }));

  it('is refused when it is newer, and left as it is', () =>
    inDatabase(async ({ prepare, state, id }) => {
      await prepare({ version: 1, steps: [] });
      await prepare({ version: 2, steps: [step(id, 1)] });
      await expect(prepare({ version: 1, steps: [] })).rejects.toMatchObject(
        unavailable('This database was used by a newer Sirkel (data of version 2, this one knows up to 1)'),
      );
      expect(await state()).toEqual({ version: 2, steps: ['from 1'] });
    }));
});
