import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { checkId } from '../checkChanges.ts';
import { redactionsOf } from '../netRows.ts';
import type { Store } from '../Store.ts';
import { translating } from '../translating.ts';
import { appendChanges, createMap } from './appendChanges.ts';
import { createAccess } from './createAccess.ts';
import { checkMaps, requireVersion } from './checkMaps.ts';
import { createPurger } from './createPurger.ts';
import { createSerial } from './createSerial.ts';
import { createSteadyDatabase } from './createSteadyDatabase.ts';
import type { Database } from './Database.ts';
import { readKnownHeads } from './files/knownHeads.ts';
import { mendMap, surveyMap } from './mendMap.ts';
import { embeddedMigration, migrate, type EmbeddedMigration } from './migrate.ts';
import { openChecked } from './openChecked.ts';
import { onSnapshot, readChanges, readHeads, readHeadsOf, readLog, readRows, requireMap } from './readMap.ts';
import { discardLeftovers, removeMap, restoreMap } from './restoreMap.ts';
import { translateLevelError } from './translateLevelError.ts';

/**
 * Opens the store in a folder, making it when it is missing. One process has a folder at a time.
 * @throws SirkelError UNAVAILABLE with one sentence: in use by another process, unreadable, damaged, or newer than this program
 */
export async function openEmbeddedStore(
  settings: { readonly folder: string },
  migration: EmbeddedMigration = embeddedMigration,
): Promise<Store> {
  const folder = resolve(settings.folder);
  try {
    const level = await openChecked(folder);
    const known = await readKnownHeads(folder);
    const db = createSteadyDatabase(level, folder, known);
    try {
      await requireVersion(db);
      await migrate(db, folder, migration);
      await checkMaps(db, known);
      await discardLeftovers(db);
      return createEmbeddedStore(db, folder, db.canWrite);
    } catch (error) {
      await db.close();
      throw error;
    }
  } catch (error) {
    throw translateLevelError(error, folder);
  }
}

/**
 * The store over an open database.
 * @param canWrite whether the database takes writes just now
 */
export function createEmbeddedStore(db: Database, folder: string, canWrite: () => boolean = () => true): Store {
  const serial = createSerial();
  const purger = createPurger(db);
  const store: Store = {
    kind: 'embedded',
    location: folder,
    canWrite: async () => {
      await readHeadsOf(db, ['']);
      return canWrite();
    },
    maps: () => readHeads(db),
    heads: (maps) => readHeadsOf(db, maps),
    createMap: async (map, epoch, first) => {
      checkId(map, 'map');
      return serial(map, () => createMap(db, map, { epoch, sequence: 1, generation: randomUUID() }, first));
    },
    removeMap: async (map) => {
      await removeMap(db, serial, map);
      purger.start();
    },
    append: async (request) => {
      const result = await serial(request.map, () => appendChanges(db, request));
      if (result.state === 'appended' && redactionsOf(result.changes).length > 0) purger.start();
      return result;
    },
    rows: (map) => onSnapshot(db, map, (entry, snapshot) => readRows(db, entry, snapshot)),
    changes: async (map, after, limit) => {
      const snapshot = db.snapshot();
      try {
        return await readChanges(db, await requireMap(db, map, snapshot), after, limit, snapshot);
      } finally {
        await snapshot.close();
      }
    },
    log: (map) => onSnapshot(db, map, (entry, snapshot) => readLog(db, entry, snapshot)),
    restoreMap: async (map, epoch, log) => {
      checkId(map, 'map');
      const head = await restoreMap(db, serial, { map, epoch, generation: randomUUID() }, log);
      purger.start();
      return head;
    },
    survey: (map) => onSnapshot(db, map, (entry, snapshot) => surveyMap(db, entry, snapshot)),
    strays: () => Promise.resolve([]),
    mend: (map, knownSequence, decide) => serial(map, () => mendMap(db, { map, knownSequence, decide })),
    access: createAccess(db, serial),
    close: async () => {
      await purger.stop();
      await db.close();
    },
  };
  purger.start();
  return translating(store, (error) => translateLevelError(error, folder));
}
