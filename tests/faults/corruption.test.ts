import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { SirkelError } from '@sirkel/graph-schema';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    await expectRefusal(folder, /sum is wrong/);
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

/** A record of which only some bytes reached the disk: its header says more than is there, or its last pages are empty. */
function tornRecord(length: number, written: number): Buffer {
  const record = Buffer.alloc(written);
  record.writeUInt32LE(0x12345678, 0);
  record.writeUInt16LE(length, 4);
  record[6] = 1;
  record.fill(0x61, 7, Math.min(written, 700));
  return record;
}
