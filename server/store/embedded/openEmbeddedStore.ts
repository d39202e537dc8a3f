import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { SirkelError } from '@sirkel/graph-schema';
import { checkId } from '../checkChanges.ts';
import type { Store } from '../Store.ts';
import { translating } from '../translating.ts';
import { appendChanges, createMap } from './appendChanges.ts';
import { createAccess } from './createAccess.ts';
import { createSerial } from './createSerial.ts';
import { writeBatch, type Database } from './Database.ts';
import { versionKey } from './keys.ts';
import { onSnapshot, readChanges, readHeads, readHeadsOf, readLog, readRows, requireMap } from './readMap.ts';
import { discardLeftovers, removeMap, restoreMap } from './restoreMap.ts';
import { translateLevelError } from './translateLevelError.ts';

/** The version of the layout of keys and values. */
const STORE_VERSION = 1;

/**
 * Opens the store in a folder, making it when it is missing. One process has a folder at a time.
 * @throws SirkelError UNAVAILABLE with one sentence: in use by another process, unreadable, damaged, or newer than this program
 */
export async function openEmbeddedStore(settings: { readonly folder: string }): Promise<Store> {
  const folder = resolve(settings.folder);
  const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  try {
    await db.open();
    await checkVersion(db, folder);
    await discardLeftovers(db);
  } catch (error) {
    await db.close();
    throw translateLevelError(error, folder);
  }
  return createEmbeddedStore(db, folder);
}

async function checkVersion(db: Database, folder: string): Promise<void> {
  const version = await db.get(versionKey);
  if (version === undefined) {
    await writeBatch(db, [{ type: 'put', key: versionKey, value: STORE_VERSION }]);
  } else if (version !== STORE_VERSION) {
    throw new SirkelError(
      'UNAVAILABLE',
      `The data in ${folder} were written by another version of Sirkel (layout ${JSON.stringify(version)}, this one reads ${String(STORE_VERSION)}).`,
    );
  }
}

/** The store over an open database. */
export function createEmbeddedStore(db: Database, folder: string): Store {
  const serial = createSerial();
  const store: Store = {
    kind: 'embedded',
    location: folder,
    maps: () => readHeads(db),
    heads: (maps) => readHeadsOf(db, maps),
    createMap: async (map, epoch, first) => {
      checkId(map, 'map');
      return serial(map, () => createMap(db, map, { epoch, sequence: 1, generation: randomUUID() }, first));
    },
    removeMap: (map) => removeMap(db, serial, map),
    append: (request) => serial(request.map, () => appendChanges(db, request)),
    rows: (map) => onSnapshot(db, map, (entry, snapshot) => readRows(db, entry, snapshot)),
    changes: async (map, after, limit) => {
      const snapshot = db.snapshot();
      try {
        const { generation } = await requireMap(db, map, snapshot);
        return await readChanges(db, generation, after, limit, snapshot);
      } finally {
        await snapshot.close();
      }
    },
    log: (map) => onSnapshot(db, map, (entry, snapshot) => readLog(db, entry, snapshot)),
    restoreMap: async (map, epoch, log) => {
      checkId(map, 'map');
      return restoreMap(db, serial, { map, epoch, generation: randomUUID() }, log);
    },
    access: createAccess(db, serial),
    close: () => db.close(),
  };
  return translating(store, (error) => translateLevelError(error, folder));
}
