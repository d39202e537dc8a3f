import { checkText } from '../checkChanges.ts';
import type { AccessStore } from '../Store.ts';
import type { Serial } from './createSerial.ts';
import { writeBatch, type Database } from './Database.ts';
import { accessKey, accessPrefix, lastPart, under } from './keys.ts';

/** Access records in the embedded store. Taking is serialised by record, so that one of two callers gets it. */
export function createAccess(db: Database, serial: Serial): AccessStore {
  const get = async (key: string): Promise<string | undefined> => (await db.get(key)) as string | undefined;
  return {
    get: (collection, key) => get(accessKey(collection, key)),
    put: async (collection, key, value) => {
      checkText([key, value], 'access');
      const at = accessKey(collection, key);
      await serial(at, () => writeBatch(db, [{ type: 'put', key: at, value }]));
    },
    take: (collection, key) => {
      const at = accessKey(collection, key);
      return serial(at, async () => {
        const value = await get(at);
        if (value !== undefined) await writeBatch(db, [{ type: 'del', key: at }]);
        return value;
      });
    },
    entries: async (collection) => {
      const entries: { key: string; value: string }[] = [];
      for await (const [key, value] of db.iterator(under(accessPrefix(collection)))) {
        entries.push({ key: lastPart(key), value: value as string });
      }
      return entries;
    },
  };
}
