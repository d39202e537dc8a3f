import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPurger, purgeMark } from './createPurger.ts';
import { createSteadyDatabase, type SteadyDatabase } from './createSteadyDatabase.ts';
import { writeBatch } from './Database.ts';
import { readKnownHeads } from './files/knownHeads.ts';
import { mapKey } from './keys.ts';
import { createEmbeddedStore } from './openEmbeddedStore.ts';

let folder: string;
let level: ClassicLevel<string, unknown>;
let db: SteadyDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sirkel-steady-'));
  level = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  await level.open();
  db = createSteadyDatabase(level, folder, new Map());
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

/** The one of its forms that is used. */
type Batching = { batch(writes: readonly unknown[]): Promise<void> };
type Opening = { _open(options: object): Promise<void> };

const put = (key: string, value: unknown = key): Promise<void> => writeBatch(db, [{ type: 'put', key, value }]);
const filesHold = async (text: string): Promise<boolean> => {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)).catch(() => '')));
  return files.some((bytes) => bytes.includes(text));
};

describe('createSteadyDatabase', () => {
  it('refuses all writes after one that failed, reads on, and opens the database anew before it writes again', async () => {
    await put('before');
    const reopened = vi.spyOn(level, 'open');
    vi.spyOn(level as Batching, 'batch').mockRejectedValueOnce(
      Object.assign(new Error('full'), { code: 'LEVEL_IO_ERROR' }),
    );
    await expect(put('lost')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR', cause: { message: 'full' } });
    // The database would take this, and could not read it again at the next start.
    await expect(put('at once')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR' });
    expect(reopened).not.toHaveBeenCalled();
    expect(await db.get('before')).toBe('before');
    await vi.waitFor(() => put('after'), { timeout: 10_000, interval: 50 });
    expect(reopened).toHaveBeenCalledTimes(1);
    expect(await db.keys().all()).toEqual(['after', 'before']);
  });

  it('says that it takes no writes after one that failed, and that it does again without anybody writing', async () => {
    expect(db.canWrite()).toBe(true);
    vi.spyOn(level as Batching, 'batch').mockRejectedValueOnce(new Error('full'));
    await expect(put('lost')).rejects.toThrow();
    expect(db.canWrite()).toBe(false);
    await vi.waitFor(() => expect(db.canWrite()).toBe(true), { timeout: 10_000, interval: 50 });
    await put('after');
  });

  it('opens a database again that could not be opened anew, and then reads and writes', async () => {
    await put('before');
    const failure = (): Error => Object.assign(new Error('not now'), { code: 'LEVEL_IO_ERROR' });
    const opened = vi.spyOn(level as unknown as Opening, '_open').mockRejectedValueOnce(failure());
    vi.spyOn(level as Batching, 'batch').mockRejectedValueOnce(failure());
    await expect(put('lost')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1), 5_000);
    // Nothing can be written meanwhile, as far as anybody knows; that is no reason to leave it shut.
    const space = join(folder, 'space.tmp');
    await mkdir(space);
    await vi.waitFor(async () => expect(await db.get('before')).toBe('before'), 5_000);
    await expect(put('not yet')).rejects.toMatchObject({ cause: { code: 'EISDIR' } });
    await rm(space, { recursive: true });
    await vi.waitFor(() => put('after'), { timeout: 10_000, interval: 50 });
    expect(await db.keys().all()).toEqual(['after', 'before']);
  }, 30_000);

  it('takes a range away piece by piece, so that other writes come between', async () => {
    await writeBatch(
      db,
      Array.from({ length: 2_500 }, (_, index) => ({ type: 'put', key: `a/${String(index)}`, value: 1 }) as const),
    );
    await put('b');
    const batches = vi.spyOn(level as Batching, 'batch');
    await db.clear({ gt: 'a/', lt: 'a0' });
    expect(await db.keys().all()).toEqual(['b']);
    expect(batches.mock.calls.map(([writes]) => writes.length)).toEqual([1_000, 1_000, 500]);
  });

  it('writes down where the maps stand, a removal before it is done', async () => {
    await put(mapKey('kart'), { epoch: 'e', sequence: 3, generation: 'g' });
    await vi.waitFor(async () => {
      expect(await readKnownHeads(folder)).toEqual(new Map([['kart', { generation: 'g', sequence: 3 }]]));
    }, 5_000);
    let whenRemoved: unknown;
    vi.spyOn(level as Batching, 'batch').mockImplementationOnce(async () => {
      whenRemoved = await readKnownHeads(folder);
    });
    await writeBatch(db, [{ type: 'del', key: mapKey('kart') }]);
    expect(whenRemoved).toEqual(new Map());
  });

  it('gets over a failure to write that down: one removal is refused, and later ones are done', async () => {
    const entry = { epoch: 'e', sequence: 1, generation: 'g' };
    for (const map of ['en', 'to']) await put(mapKey(map), entry);
    await vi.waitFor(async () => expect((await readKnownHeads(folder)).size).toBe(2), 5_000);
    // Nothing can take this one's place, and it is not to be cleared away like a file.
    await rm(join(folder, 'heads.json'));
    await mkdir(join(folder, 'heads.json'));
    const remove = (map: string): Promise<void> => writeBatch(db, [{ type: 'del', key: mapKey(map) }]);
    await expect(remove('en')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR', cause: { code: 'ERR_FS_EISDIR' } });
    expect(await db.get(mapKey('en'))).toEqual(entry);
    // It counts as any write that failed.
    await expect(put('at once')).rejects.toMatchObject({ code: 'LEVEL_IO_ERROR' });
    await rm(join(folder, 'heads.json'), { recursive: true });
    await vi.waitFor(() => remove('en'), { timeout: 10_000, interval: 50 });
    expect(await readKnownHeads(folder)).toEqual(new Map([['to', { generation: 'g', sequence: 1 }]]));
    await remove('to');
    expect([await readKnownHeads(folder), await db.keys().all()]).toEqual([new Map(), []]);
  }, 20_000);
});

describe('createPurger', () => {
  it('has what was replaced or removed leave the files, and forgets what it was told once that is done', async () => {
    const [blanked, removed] = ['x7Qp2blankedR9', 'k3Wv8removedT1'];
    await put('data/g/row/node/a', blanked);
    await put('data/g/row/node/b', removed);
    expect([await filesHold(blanked), await filesHold(removed)]).toEqual([true, true]);
    await writeBatch(db, [
      { type: 'put', key: 'data/g/row/node/a', value: '' },
      { type: 'del', key: 'data/g/row/node/b' },
      purgeMark('g'),
    ]);
    const purger = createPurger(db);
    purger.start();
    await purger.idle();
    expect([await filesHold(blanked), await filesHold(removed)]).toEqual([false, false]);
    expect(await db.keys().all()).toEqual(['data/g/row/node/a']);
  });

  it('leaves what it is told of while it is at it for another round', async () => {
    await writeBatch(db, [purgeMark('g')]);
    const purger = createPurger(db);
    purger.start();
    await writeBatch(db, [purgeMark('g')]);
    purger.start();
    await purger.idle();
    expect(await db.keys().all()).toEqual([]);
  });

  it('goes through a large map in steps, and all of it is out of the files after them', async () => {
    const texts = Array.from({ length: 400 }, (_, index) => `blanked${String(index)}x${randomUUID()}`);
    const keyOf = (index: number): string => `data/g/row/node/${String((index * 7) % 400).padStart(3, '0')}`;
    // Some come to lie in deeper tables than others.
    for (const [index, text] of texts.entries()) {
      await put(keyOf(index), text);
      if (index % 150 === 149) await level.compactRange('a', 'z');
    }
    await writeBatch(db, [
      ...texts.map((_text, index) => ({ type: 'put', key: keyOf(index), value: '' }) as const),
      purgeMark('g'),
    ]);
    const steps = vi.spyOn(level, 'compactRange');
    const purger = createPurger(db, 50);
    purger.start();
    await purger.idle();
    // Eight whole pieces and what comes after the last of them, each twice; and once more to have the old tables taken away.
    expect(steps).toHaveBeenCalledTimes(19);
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    expect(texts.filter((text) => files.some((bytes) => bytes.includes(text)))).toEqual([]);
    expect(await db.keys().all()).toHaveLength(400);
  });

  it('told to stop, ends after the step that runs, and leaves the rest marked', async () => {
    for (let index = 0; index < 30; index += 1) await put(`data/g/row/node/${String(index)}`);
    await writeBatch(db, [purgeMark('g')]);
    let go = (): void => undefined;
    const began = new Promise<void>((started) => {
      vi.spyOn(level, 'compactRange').mockImplementation(async () => {
        started();
        await new Promise<void>((end) => (go = end));
      });
    });
    const purger = createPurger(db, 10);
    purger.start();
    await began;
    const stopped = purger.stop();
    go();
    await stopped;
    expect(level.compactRange).toHaveBeenCalledTimes(1);
    expect((await db.keys().all()).filter((key) => key.startsWith('purge/'))).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('is not waited for when a store is closed, and goes on when it is opened again', async () => {
    await put('data/g/row/node/a');
    await writeBatch(db, [purgeMark('g')]);
    await createEmbeddedStore(db, folder).close();
    level = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    db = createSteadyDatabase(level, folder, new Map());
    const marks = async (): Promise<number> => (await db.keys({ gt: 'purge/', lt: 'purge0' }).all()).length;
    expect(await marks()).toBe(1);
    createEmbeddedStore(db, folder);
    await vi.waitFor(async () => expect(await marks()).toBe(0), 5_000);
  });
});
