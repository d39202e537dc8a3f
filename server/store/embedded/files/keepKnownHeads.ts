import type { MapEntry, Write } from '../Database.ts';
import { lastPart, mapPrefix } from '../keys.ts';
import { forgetKnownHeads, writeKnownHeads, type KnownHeads } from './knownHeads.ts';

/** Writes down beside the database where the maps stand. */
export type HeadKeeper = {
  /** Before a batch: what it takes away is known no longer. Rejects when that cannot be written down. */
  before(writes: readonly Write[]): Promise<void>;
  /** After a batch that is on the disk. */
  after(writes: readonly Write[]): void;
  close(): Promise<void>;
};

// In milliseconds: so often at most.
const INTERVAL = 1_000;

/**
 * What is written down may say less than the database holds, never more: a map's removal is written down before it is
 * done, everything else after.
 * @param known what is written down now
 */
export function keepKnownHeads(folder: string, known: KnownHeads): HeadKeeper {
  const heads = new Map(known);
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    // One that failed was told to whoever waited for it; the next is another try.
    writing = writing
      .catch(() => undefined)
      .then(() => writeKnownHeads(folder, heads).catch(() => forgetKnownHeads(folder)));
    return writing;
  };
  return {
    before: async (writes) => {
      const removed = headsOf(writes).filter(({ entry }) => entry === null);
      if (removed.length === 0) return;
      for (const { map } of removed) heads.delete(map);
      await write();
    },
    after: (writes) => {
      const changed = headsOf(writes).flatMap(({ map, entry }) => (entry === null ? [] : [{ map, entry }]));
      if (changed.length === 0) return;
      for (const { map, entry } of changed) {
        heads.set(map, { generation: entry.generation, sequence: entry.sequence });
      }
      timer ??= setTimeout(() => {
        // It only helps to notice damage; where it cannot be written, nothing else can either, and that is told.
        write().catch(() => undefined);
      }, INTERVAL).unref();
    },
    close: async () => {
      if (timer !== null) await write().catch(() => undefined);
      await writing.catch(() => undefined);
    },
  };
}

function headsOf(writes: readonly Write[]): readonly { readonly map: string; readonly entry: MapEntry | null }[] {
  return writes
    .filter(({ key }) => key.startsWith(mapPrefix))
    .map((write) => ({ map: lastPart(write.key), entry: write.type === 'put' ? (write.value as MapEntry) : null }));
}
