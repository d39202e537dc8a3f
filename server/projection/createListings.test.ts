import { defaultSettings, emptyGraph, SirkelError } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import type { Head } from '../store/Store.ts';
import { createListings, LIST_KEEPS, type Readable } from './createListings.ts';

/** A server on maps `m0`, `m1` …; what is opened stays in memory. */
function setUp() {
  const heads = new Map<string, Head>();
  const loaded = new Map<string, Readable>();
  const read = vi.fn((map: string): Promise<Readable> => {
    const head = heads.get(map);
    if (head === undefined) return Promise.reject(new SirkelError('NOT_FOUND', `There is no map ${map}.`));
    const graph = { ...emptyGraph(), settings: defaultSettings({ title: { nb: `${map} ${String(head.sequence)}` } }) };
    return Promise.resolve({ head: () => head, graph: () => graph });
  });
  const open = vi.fn(async (map: string): Promise<Readable> => {
    const readable = await read(map);
    loaded.set(map, readable);
    return readable;
  });
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const atHand = (map: string): Promise<Readable> | null => {
    const readable = loaded.get(map);
    return readable === undefined ? null : Promise.resolve(readable);
  };
  const listings = createListings({ log, atHand, open, read, loadedCount: () => loaded.size });
  const put = (map: string, sequence = 1, epoch = 'e'): void => {
    heads.set(map, { map, epoch, sequence });
  };
  const list = async (): Promise<readonly (string | undefined)[]> =>
    (await listings.of([...heads.values()])).map(({ settings }) => settings.title.nb);
  return { heads, loaded, read, open, log, listings, put, list };
}

describe('createListings', () => {
  it('reads a hundred maps once, keeps a few of them in memory, and tells the rest from what it noted', async () => {
    const { put, list, loaded, read } = setUp();
    for (let map = 0; map < 100; map += 1) put(`m${String(map)}`);
    expect(await list()).toHaveLength(100);
    expect(read).toHaveBeenCalledTimes(100);
    expect(loaded.size).toBeLessThan(LIST_KEEPS + 4);
    loaded.clear();
    expect(await list()).toHaveLength(100);
    expect(await list()).toEqual(Array.from({ length: 100 }, (_, map) => `m${String(map)} 1`));
    expect(read).toHaveBeenCalledTimes(100);
  });

  it.each([
    ['has moved', 2, 'e'],
    ['was restored', 1, 'f'],
  ])('opens a map that %s since it was told', async (_what, sequence, epoch) => {
    const { put, list, loaded, open } = setUp();
    put('m0');
    await list();
    loaded.clear();
    put('m0', sequence, epoch);
    open.mockClear();
    expect(await list()).toEqual([`m0 ${String(sequence)}`]);
    expect(open).toHaveBeenCalledTimes(1);
    expect(loaded.has('m0')).toBe(true);
  });

  it('tells a map in memory as it stands there, without the store', async () => {
    const { put, list, read } = setUp();
    put('m0');
    await list();
    put('m0', 2);
    expect(await list()).toEqual(['m0 1']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('notes where a map stands that leaves memory', async () => {
    const { put, list, loaded, listings, read } = setUp();
    put('m0');
    await list();
    put('m0', 7);
    const left = await read('m0');
    read.mockClear();
    listings.note(left);
    loaded.clear();
    expect(await list()).toEqual(['m0 7']);
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves out what is gone in silence, and what cannot be read with a word in the log', async () => {
    const { heads, put, list, open, log } = setUp();
    put('m0');
    put('gone');
    put('broken');
    open.mockImplementationOnce(() => Promise.reject(new Error('torn')));
    // The first to be opened is broken; the second is removed between the heads and its reading.
    open.mockImplementationOnce(() => Promise.reject(new SirkelError('NOT_FOUND', 'There is no map gone.')));
    expect(await list()).toEqual(['broken 1']);
    expect(log.error).toHaveBeenCalledTimes(1);
    expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ map: 'm0' }), expect.any(String));
    heads.clear();
    expect(await list()).toEqual([]);
  });
});
