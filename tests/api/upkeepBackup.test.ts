import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SCHEMA_VERSION } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Store } from '@sirkel/server/store/Store';
import { backupStore } from '@sirkel/server/upkeep/backupStore';
import { restoreStore } from '@sirkel/server/upkeep/restoreStore';
import { sumLog, sumRows } from '@sirkel/server/upkeep/sums';
import { verifyMap } from '@sirkel/server/upkeep/verifyStore';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { runCommand } from './support/runCommand.ts';
import { makeSeededMap, newFolder, showing, type SeededMap } from './support/seededMap.ts';
import { startApp } from './support/startApp.ts';

const neo4j = inject('neo4j');
const kinds = neo4j === null ? (['embedded'] as const) : (['embedded', 'neo4j'] as const);

async function collect(lines: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const line of lines) all += line;
  return all;
}

const bytes = (text: string) => (): AsyncIterable<Uint8Array> =>
  (async function* () {
    yield await Promise.resolve(Buffer.from(text));
  })();

/** A store that knows of these records alone who is signed in; others are signed in to the same database. */
function ofOneSession(store: Store, session: string): Store {
  const entries: Store['access']['entries'] = async (collection) => {
    const all = await store.access.entries(collection);
    return collection === 'session' || collection === 'link' ? all.filter(({ key }) => key === session) : all;
  };
  return { ...store, access: { ...store.access, entries } };
}

describe('a backup', { timeout: 120_000 }, () => {
  const open: Store[] = [];
  const openKind = async (kind: 'embedded' | 'neo4j'): Promise<Store> => {
    const store =
      kind === 'neo4j' && neo4j !== null
        ? await openNeo4jStore(neo4j)
        : await openEmbeddedStore({ folder: newFolder() });
    open.push(store);
    return store;
  };
  let sources: readonly {
    readonly kind: string;
    readonly store: Store;
    readonly sample: SeededMap;
    readonly backup: string;
  }[];
  const session = randomUUID();
  beforeAll(async () => {
    sources = await Promise.all(
      kinds.map(async (kind) => {
        const store = await openKind(kind);
        const sample = await makeSeededMap(store);
        await store.access.put(
          'person',
          `person-of-${kind}`,
          `{"id":"person-of-${kind}","role":"coordinator","since":1}`,
        );
        for (const collection of ['session', 'link'] as const) await store.access.put(collection, session, session);
        const backup = await collect(backupStore(showing(store, sample.map), Date.now));
        return { kind, store, sample, backup };
      }),
    );
  }, 120_000);
  afterAll(async () => {
    for (const { store, sample } of sources) await store.removeMap(sample.map);
    for (const store of open) await store.close();
  });

  it('of either store, restored into either, is equal: log, rows and persons; its epoch is new', async () => {
    for (const { kind, store, sample, backup } of sources) {
      for (const into of kinds) {
        const target = await openKind(into);
        const [before] = await store.heads([sample.map]);
        const sums = [await sumLog(store, sample.map), await sumRows(store, sample.map)];
        // Others use the same Neo4j, so that there is always something in it.
        const mine = ofOneSession(target, session);
        const report = await restoreStore({ store: mine, open: bytes(backup), newId: randomUUID }, into === 'neo4j');
        expect(report, `${kind} into ${into}`).toMatchObject({ isRight: true });
        expect(report.lines).toContain(`${sample.map}: ${String(before?.sequence)} changes, equal to the backup.`);
        expect([await sumLog(target, sample.map), await sumRows(target, sample.map)]).toEqual(sums);
        expect((await target.heads([sample.map]))[0]?.epoch).not.toBe(before?.epoch);
        expect((await verifyMap(target, sample.map)).drift).toEqual([]);
        expect(await target.access.get('person', `person-of-${kind}`)).toContain('coordinator');
        for (const collection of ['session', 'link'] as const) {
          expect(await target.access.get(collection, session)).toBeUndefined();
        }
      }
    }
  });

  it('holds no session, no link and nothing that was blanked', () => {
    for (const { backup, sample } of sources) {
      expect(backup).not.toContain(session);
      expect(backup).not.toContain(sample.secret);
      expect(backup).toContain('Skien frivilligsentral');
    }
  });

  it('that is torn, altered, newer or makes no sense is refused before anything is written', async () => {
    const backup = sources[0]?.backup ?? '';
    const lines = backup.split('\n');
    const target = await openKind('embedded');
    const altered: readonly (readonly [string, RegExp])[] = [
      ['', /not the first line of a backup/],
      [lines.slice(0, 1).join('\n'), /Line 2 of the backup: the file breaks off/],
      [backup.slice(0, backup.length / 2), /not JSON|breaks off/],
      [lines.slice(0, -2).join('\n'), /breaks off; its last line is missing/],
      [
        backup.replace('Skien frivilligsentral', 'Skien frivilligsentrum'),
        /The map .* in the backup: .*(altered or damaged|did not stand)/,
      ],
      [backup.replace('person-of-embedded', 'person-of-embeddem'), /altered or damaged/],
      [
        backup.replace('"formatVersion":1', '"formatVersion":2'),
        /written by a newer Sirkel \(version 2; this one reads up to 1\)/,
      ],
      [
        backup.replaceAll(`"schemaVersion":${String(SCHEMA_VERSION)}`, '"schemaVersion":99'),
        /written by a newer Sirkel/,
      ],
      [`${backup}{}\n`, /something follows the last line/],
    ];
    for (const [text, sentence] of altered) {
      const refused = restoreStore({ store: target, open: bytes(text), newId: randomUUID }, true);
      await expect(refused).rejects.toMatchObject({
        code: 'INVALID',
        message: expect.stringMatching(sentence) as unknown,
      });
      expect(await target.maps()).toEqual([]);
      expect(await target.access.entries('person')).toEqual([]);
    }
  });

  it('is not restored over maps unless that is asked, and then leaves other maps alone', async () => {
    const { backup, sample } = sources[0] ?? { backup: '', sample: { map: '' } };
    const target = await openKind('embedded');
    const other = await makeSeededMap(target);
    const deps = { store: target, open: bytes(backup), newId: randomUUID };
    await expect(restoreStore(deps, false)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('with --over') as unknown,
    });
    expect((await target.maps()).map(({ map }) => map)).toEqual([other.map]);
    const report = await restoreStore(deps, true);
    expect(report.lines.at(-1)).toContain('Everybody signs in anew');
    expect(report.lines).toContain(`Not in the backup, and left as they are: ${other.map}.`);
    expect((await target.maps()).map(({ map }) => map).toSorted()).toEqual([other.map, sample.map].toSorted());
  });
});

describe('backup, verify and restore as commands', { timeout: 120_000 }, () => {
  it('ask the running server where its store takes one process only, and restore waits for it to stop', async () => {
    const app = await startApp();
    const cookie = await app.signIn();
    const map = await mapWithHistory(app.url, cookie);
    const environment = { SIRKEL_DATA: app.dataFolder };
    const [plain, packed] = ['plain.ndjson', 'packed.ndjson.gz'].map((name) => path.join(newFolder(), name)) as [
      string,
      string,
    ];
    const verified = await runCommand('verify.ts', [], environment);
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toMatch(new RegExp(`^${map}: 6 changes, 2 nodes, 1 relation: log and rows agree.$`, 'm'));
    const unknown = await runCommand('verify.ts', ['--map', 'nowhere'], environment);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('There is no map nowhere.');
    for (const file of [plain, packed]) {
      expect(await runCommand('backup.ts', ['--to', file], environment)).toMatchObject({
        code: 0,
        out: `The backup is whole: 1 map with 6 changes, in ${file}.\n`,
      });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(existsSync(`${file}.part`)).toBe(false);
    }
    const text = (file: string): string =>
      file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'utf8');
    expect(text(packed).split('\n').length).toBe(text(plain).split('\n').length);
    expect(text(plain)).not.toContain(cookie.split('=')[1]);
    const used = await runCommand('restore.ts', ['--from', plain, '--over'], environment);
    expect(used).toMatchObject({ code: 1, out: '' });
    expect(used.err).toContain('Another Sirkel server is using the data folder');
    await app.close();

    const over = await runCommand('restore.ts', ['--from', plain, '--over'], environment);
    expect(over).toMatchObject({ code: 0, err: '' });
    const again = await startApp({ dataFolder: app.dataFolder });
    const me = (await ask(again.url, '{ me { role } }', {}, { cookie })).data?.['me'];
    expect(me, 'who was signed in before a restore is not after it').toMatchObject({ role: 'reader' });
    await again.close();

    const elsewhere = { SIRKEL_DATA: newFolder() };
    const torn = `${packed}.torn.gz`;
    writeFileSync(torn, readFileSync(packed).subarray(0, -20));
    const refused = await runCommand('restore.ts', ['--from', torn], elsewhere);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^Nothing was restored: The backup .* cannot be read; its packing is torn or damaged/);
    writeFileSync(torn, gzipSync(text(plain)));
    const restored = await runCommand('restore.ts', ['--from', torn], elsewhere);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain(`${map}: 6 changes, equal to the backup.`);
    const other = await startApp({ dataFolder: elsewhere.SIRKEL_DATA });
    const query = 'query ($map: ID!) { graph(map: $map) { nodes { name } } }';
    const { data } = await ask(other.url, query, { map });
    expect(data?.['graph']).toMatchObject({ nodes: expect.objectContaining({ length: 2 }) as unknown });
    // The session of before is none here, and the coordinator is the same person.
    expect(other.signInLink).toBeNull();
    expect((await ask(other.url, '{ me { role } }', {}, { cookie })).data?.['me']).toMatchObject({ role: 'reader' });
    await other.close();
  });
});
