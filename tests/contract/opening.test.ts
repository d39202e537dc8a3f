import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import neo4jDriver from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import { openStore } from '@sirkel/server/store/openStore';

/** What `action` refuses with: always UNAVAILABLE, and one sentence for the person who starts the server. */
async function refusal(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'SirkelError', code: 'UNAVAILABLE' });
  return (error as Error).message;
}

describe('opening the embedded store', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sirkel-opening-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes the folder, and says where the data lies', async () => {
    const dataFolder = join(folder, 'made', 'here');
    const store = await openStore({ dataFolder });
    expect([store.kind, store.location]).toEqual(['embedded', dataFolder]);
    expect(await readdir(dataFolder)).not.toEqual([]);
    await store.close();
  });

  it('refuses a folder that is in use, and takes it when it is free again', async () => {
    const used = join(folder, 'used');
    const first = await openEmbeddedStore({ folder: used });
    expect(await refusal(openEmbeddedStore({ folder: used }))).toBe(
      `Another Sirkel server is using the data folder ${used}; stop it, or give this one another folder.`,
    );
    await first.close();
    await (await openEmbeddedStore({ folder: used })).close();
  });

  it('refuses a folder where a file stands', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'in the way');
    for (const place of [file, join(file, 'below')]) {
      expect(await refusal(openEmbeddedStore({ folder: place }))).toContain('a file stands in its place');
    }
  });

  it('refuses data of a newer layout', async () => {
    const newer = join(folder, 'newer');
    const db = new ClassicLevel<string, unknown>(newer, { valueEncoding: 'json' });
    await db.put('store/version', 99);
    await db.close();
    expect(await refusal(openEmbeddedStore({ folder: newer }))).toContain('data of version 99');
  });

  it('clears away what a process that was killed left half restored', async () => {
    const killed = join(folder, 'killed');
    await (await openEmbeddedStore({ folder: killed })).close();
    const db = new ClassicLevel<string, unknown>(killed, { valueEncoding: 'json' });
    await db.batch([
      { type: 'put', key: 'discard/some-generation', value: 1 },
      { type: 'put', key: 'data/some-generation/row/node/a', value: {} },
      { type: 'put', key: 'data/another-generation/change/000000000000001', value: {} },
      { type: 'put', key: 'map/m', value: { epoch: 'e', sequence: 1, generation: 'another-generation' } },
    ]);
    await db.close();
    await (await openEmbeddedStore({ folder: killed })).close();
    await db.open();
    const entries = await db.iterator().all();
    await db.close();
    // What a store that is closed at once has not got out of its files stays marked for that, and nothing else.
    const marks = entries.filter(([key]) => key.startsWith('purge/')).map(([, generation]) => generation);
    expect(marks.every((generation) => generation === 'some-generation')).toBe(true);
    const keys = entries.map(([key]) => key).filter((key) => !key.startsWith('purge/'));
    expect(keys).toEqual(['data/another-generation/change/000000000000001', 'map/m', 'store/version']);
  });
});

describe('opening the Neo4j store where there is none', () => {
  const settings = { username: 'neo4j', password: 'not-to-be-told' };

  it('says so in one sentence', async () => {
    const uri = 'bolt://someone:not-to-be-told@127.0.0.1:1';
    const sentence = await refusal(openNeo4jStore({ ...settings, uri, database: 'maps' }));
    expect(sentence).toBe(
      'Neo4j at bolt://127.0.0.1:1, database maps cannot be reached; is it running, and is NEO4J_URI right?',
    );
  });

  it('says what an address looks like', async () => {
    for (const uri of ['http://127.0.0.1:7474', 'localhost']) {
      expect(await refusal(openNeo4jStore({ ...settings, uri }))).toContain('NEO4J_URI begins with');
    }
  });
});

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('opening the Neo4j store', () => {
  if (neo4j === null) return;

  it('refuses a wrong password without telling it', async () => {
    const sentence = await refusal(openNeo4jStore({ ...neo4j, password: 'not-to-be-told' }));
    expect(sentence).toContain('does not accept this username and password');
    expect(sentence).not.toContain('not-to-be-told');
  });

  it('refuses a database that is not there', async () => {
    expect(await refusal(openNeo4jStore({ ...neo4j, database: 'nowhere' }))).toContain('NEO4J_DATABASE');
  });

  it('makes its constraints once, however many servers open it', async () => {
    const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
    const constraints = async (): Promise<readonly string[]> => {
      const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
      return records.map((record) => String(record.get('name')));
    };
    await (await openNeo4jStore(neo4j)).close();
    const made = await constraints();
    expect(made).toEqual(expect.arrayContaining(['sirkel_change_sequence', 'sirkel_node_id', 'sirkel_funds_id']));
    await driver.executeQuery('DROP CONSTRAINT sirkel_uses_id');
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ neo4j, dataFolder: 'unused' })));
    expect(await constraints()).toEqual(made);
    for (const store of stores) await store.close();
    await driver.close();
  });
});
