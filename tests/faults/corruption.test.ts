import { appendFile, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { SirkelError } from '@sirkel/graph-schema';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { Store } from '@sirkel/server/store/Store';
import { sumLog, sumRows } from '@sirkel/server/upkeep/sums';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../api/support/runCommand.ts';
import { makeSeededMap } from '../api/support/seededMap.ts';
import { append, makeOriginal, readAll, type Original } from './corruptionWorld.ts';

const full = process.env['SIRKEL_FAULTS'] === 'full';
let original: Original;
beforeAll(async () => {
  original = await makeOriginal();
});
afterAll(() => original.remove());

/** What became of a damaged folder. */
type Outcome = { readonly state: 'whole' } | { readonly state: 'refused'; readonly sentence: string };

/** Opens a damaged folder and reads all of it: it is whole, or somebody is told. Anything else is a failure. */
async function tryToRead(folder: string): Promise<Outcome> {
  const error = await read(folder);
  if (error === null) return { state: 'whole' };
  expect(error).toBeInstanceOf(SirkelError);
  const { code, message } = error as SirkelError;
  expect(code).toBe('UNAVAILABLE');
  return { state: 'refused', sentence: message };
}

async function read(folder: string): Promise<unknown> {
  try {
    const store = await openEmbeddedStore({ folder });
    try {
      const holdings = await readAll(store);
      // Not by `toBe`, which would print all of it.
      expect(holdings === original.holdings, 'something is missing or altered, and nobody was told').toBe(true);
    } finally {
      await store.close();
    }
    return null;
  } catch (error) {
    if (error instanceof SirkelError) return error;
    throw error;
  }
}

async function expectRefusal(folder: string, what: RegExp): Promise<void> {
  const outcome = await tryToRead(folder);
  const sentence = outcome.state === 'refused' ? outcome.sentence : 'everything is there';
  expect(sentence).toContain(folder);
  expect(sentence).toContain('npm run restore -- --from FILE');
  expect(sentence).toMatch(what);
}

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(file, bytes);
}

const ofKind = (kind: RegExp): readonly string[] => original.files.filter((name) => kind.test(name));

/** Places spread over a file, among them the first and last bytes. */
async function places(name: string, count: number): Promise<readonly number[]> {
  const { size } = await stat(join(original.folder, name));
  const spread = Array.from({ length: count }, (_, index) => Math.floor((index * (size - 1)) / Math.max(1, count - 1)));
  return [...new Set([...spread, 1, 5, 6, size - 2, size - 9, size - 20])].filter((at) => at >= 0 && at < size);
}

describe('damaged data of the embedded store', () => {
  it('has tables, a log, a MANIFEST and a CURRENT to damage, and reads whole when nothing was done to it', async () => {
    for (const kind of [/ldb$/, /log$/, /^MANIFEST/, /^CURRENT$/]) expect(ofKind(kind)).not.toEqual([]);
    expect(await tryToRead(await original.copy())).toEqual({ state: 'whole' });
  });

  it.each([
    ['a table', /ldb$/, full ? 400 : 40],
    ['the log', /log$/, full ? 400 : 40],
    ['the MANIFEST', /^MANIFEST/, full ? 400 : 30],
    ['CURRENT', /^CURRENT$/, 16],
  ])('a byte that has changed in %s is told', async (_what, kind, count) => {
    for (const name of ofKind(kind)) {
      for (const at of await places(name, count)) {
        const folder = await original.copy();
        await flip(join(folder, name), at);
        const outcome = await tryToRead(folder);
        expect(outcome.state, `${name}, byte ${String(at)}`).toBe('refused');
        if (outcome.state === 'refused') expect(outcome.sentence).toContain(folder);
        await rm(folder, { recursive: true });
      }
    }
  });

  it.each([
    ['a table', /ldb$/],
    ['the log', /log$/],
    ['the MANIFEST', /^MANIFEST/],
  ])('an end that was cut off %s with acknowledged changes in it is told', async (_what, kind) => {
    for (const name of ofKind(kind)) {
      const { size } = await stat(join(original.folder, name));
      for (const left of [0, 1, 6, 100, Math.floor(size / 2), size - 100, size - 1]) {
        if (left < 0 || left >= size) continue;
        const folder = await original.copy();
        await truncate(join(folder, name), left);
        const outcome = await tryToRead(folder);
        // The last record of a MANIFEST may say nothing that matters.
        if (!name.startsWith('MANIFEST')) expect(outcome.state, `${name} cut to ${String(left)}`).toBe('refused');
        await rm(folder, { recursive: true });
      }
    }
  });

  it('a file that is missing is told', async () => {
    for (const name of original.files) {
      const folder = await original.copy();
      await rm(join(folder, name));
      await expectRefusal(folder, /missing|not (name|reach)/);
    }
  });

  it('an empty CURRENT, and a folder of which only the foreign files are left, are told', async () => {
    const empty = await original.copy();
    await truncate(join(empty, 'CURRENT'), 0);
    await expectRefusal(empty, /CURRENT does not name a MANIFEST/);
    const left = await original.copy();
    for (const name of original.files) await rm(join(left, name));
    await expectRefusal(left, /CURRENT is missing/);
  });

  it('data without the version that wrote them are told', async () => {
    const folder = await original.copy();
    const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    await db.del('store/version');
    await db.close();
    await expectRefusal(folder, /not what version of Sirkel wrote them/);
  });

  it('a change that is missing inside the log is told when the log is read', async () => {
    const folder = await original.copy();
    const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    const changes = (await db.keys({ gt: 'data/', lt: 'data0' }).all()).filter((key) => key.includes('/change/'));
    await db.del(changes[5] ?? '');
    await db.close();
    await expectRefusal(folder, /change 6 of a map's log is missing/);
  });

  it('a foreign file beside the data harms nothing', async () => {
    const folder = await original.copy();
    await writeFile(join(folder, 'les meg.txt'), 'Hei');
    expect(await tryToRead(folder)).toEqual({ state: 'whole' });
    expect(await readdir(folder)).toContain('les meg.txt');
  });

  it('changes nothing in a folder that it refuses for a damaged file', async () => {
    const folder = await original.copy();
    const [log] = ofKind(/log$/);
    await flip(join(folder, log ?? ''), 500);
    const before = await readdir(folder);
    await expectRefusal(folder, /checksum does not fit/);
    expect((await readdir(folder)).filter((name) => !/^LO(CK|G)/.test(name))).toEqual(
      before.filter((name) => !/^LO(CK|G)/.test(name)),
    );
  });

  it('a write that was broken off at the end of the log costs nothing, whichever way the disk left it', async () => {
    const [log] = ofKind(/log$/);
    for (const torn of [Buffer.alloc(3), Buffer.alloc(9_000), tornRecord(2_000, 900), tornRecord(12_000, 12_007)]) {
      const folder = await original.copy();
      await appendFile(join(folder, log ?? ''), torn);
      expect(await tryToRead(folder), `${String(torn.length)} bytes`).toEqual({ state: 'whole' });
      const store = await openEmbeddedStore({ folder });
      await append(store, 'kart', 1);
      await store.close();
      await (await openEmbeddedStore({ folder })).close();
    }
  });

  it('a map that was removed just before a kill is not missed, one that has vanished is', async () => {
    const folder = await original.copy();
    const notes = join(folder, 'heads.json');
    const before = await readFile(notes);
    const store = await openEmbeddedStore({ folder });
    await store.removeMap('et-annet');
    // What is written down at this moment is what a kill would leave.
    const atOnce = await readFile(notes);
    await store.close();
    await writeFile(notes, atOnce);
    const again = await openEmbeddedStore({ folder });
    expect((await again.maps()).map(({ map }) => map)).toEqual(['kart']);
    await again.close();
    await writeFile(notes, before);
    await expectRefusal(folder, /map et-annet is missing/);
  });
});

describe('the way back from damaged data', () => {
  it('is the one that the sentence names: with a backup, and an empty folder, everything is there', async () => {
    const data = await mkdtemp(join(tmpdir(), 'sirkel-way-back-'));
    const settings = { SIRKEL_DATA: data };
    const [folder, file] = [join(data, 'store'), join(data, 'backup.ndjson.gz')];
    const seeded = await openEmbeddedStore({ folder });
    const { map } = await makeSeededMap(seeded);
    await seeded.access.put('person', 'anna', '{"id":"anna","role":"coordinator","since":1}');
    const before = await everythingOf(seeded, map);
    await seeded.close();
    expect(await runCommand('backup.ts', ['--to', file], settings)).toMatchObject({ code: 0, err: '' });

    const names = (await readdir(folder)).filter((name) => /\d+\.(log|ldb)$/.test(name));
    for (const name of names) {
      const { size } = await stat(join(folder, name));
      if (size > 100) await flip(join(folder, name), Math.floor(size / 2));
    }
    const refused = await runCommand('main.ts', [], settings);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^Sirkel did not start: The data in .+ are damaged: /);
    const [, named, args] = /Stop Sirkel, (move that folder away), and restore .* npm run restore -- (.*)\.\s*$/.exec(
      refused.err,
    ) as RegExpExecArray;
    expect([named, args]).toEqual(['move that folder away', '--from FILE']);
    // Nothing is written into the damaged folder, whatever is tried.
    expect(await runCommand('restore.ts', ['--from', file, '--over'], settings)).toMatchObject({ code: 1, out: '' });

    expect(refused.err).toContain(folder);
    await rename(folder, `${folder}-damaged`);
    const given = (args ?? '').replace('FILE', file).split(' ');
    const restored = await runCommand('restore.ts', given, settings);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('equal to the backup');
    let isStopped = false;
    const started = await runCommand('main.ts', [], settings, (child, out) => {
      if (out.includes('Ctrl+C') && !isStopped) isStopped = child.kill('SIGTERM');
    });
    expect(started).toMatchObject({ code: 0, err: '' });
    const again = await openEmbeddedStore({ folder });
    expect(await everythingOf(again, map)).toEqual(before);
    await again.close();
    await rm(data, { recursive: true });
  });
});

async function everythingOf(store: Store, map: string): Promise<unknown> {
  const maps = (await store.maps()).map((head) => [head.map, head.sequence]);
  return [maps, await sumLog(store, map), await sumRows(store, map), await store.access.entries('person')];
}

/** A record of which only some bytes reached the disk: its header says more than is there, or its last pages are empty. */
function tornRecord(length: number, written: number): Buffer {
  const record = Buffer.alloc(written);
  record.writeUInt32LE(0x12345678, 0);
  record.writeUInt16LE(length, 4);
  record[6] = 1;
  record.fill(0x61, 7, Math.min(written, 700));
  return record;
}
