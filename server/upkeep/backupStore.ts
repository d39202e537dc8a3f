import { ofOneEpoch } from '../commands/exportMap.ts';
import type { BackupRecord } from '../exchange/backupFile.ts';
import { mapFileHeader } from '../exchange/mapFile.ts';
import { writeBackup } from '../exchange/writeBackup.ts';
import { writeMapFile } from '../exchange/writeMapFile.ts';
import type { Store } from '../store/Store.ts';
import { isOwnRecord } from './moved.ts';

export type BackedUpStore = Pick<Store, 'kind' | 'maps' | 'heads' | 'log' | 'changes' | 'access'>;

/**
 * The whole store as the lines of a backup: every map with its history, as of when its turn comes, and persons. Sessions
 * and links are left out.
 * @throws SirkelError UNAVAILABLE while iterating, when a map is restored or blanked meanwhile: the last line is missing then
 */
export async function* backupStore(store: BackedUpStore, clock: () => number): AsyncGenerator<string> {
  const takenAt = new Date(clock()).toISOString();
  yield* writeBackup({ takenAt, maps: mapsOf(store, takenAt), records: await recordsOf(store) });
}

async function* mapsOf(store: BackedUpStore, exportedAt: string): AsyncGenerator<AsyncIterable<string>> {
  for (const { map } of await store.maps()) {
    const [head] = await store.heads([map]);
    // Removed meanwhile.
    if (head === undefined) continue;
    yield writeMapFile(mapFileHeader({ ...head, exportedAt }), ofOneEpoch(store, head));
  }
}

async function recordsOf({ access }: BackedUpStore): Promise<readonly BackupRecord[]> {
  const records: BackupRecord[] = [];
  for (const collection of ['person', 'server'] as const) {
    for (const { key, value } of await access.entries(collection)) {
      if (!isOwnRecord(collection, key)) records.push({ collection, key, value });
    }
  }
  return records;
}
