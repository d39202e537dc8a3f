import { stepsFrom, type Migration } from '../migration.ts';
import { writeBatch, type Database } from './Database.ts';
import { versionKey } from './keys.ts';

/** What a step works on: only this process has the folder. */
export type EmbeddedMigration = Migration<Database>;

/**
 * The layout of keys and values. A new version is a step here, and the next number.
 * - 2: rows of the type `followUp`. Nothing that stood is changed; a program of version 1 would misread them, and stays out.
 * - 3: rows of the types `view` and `tour`; likewise.
 */
export const embeddedMigration: EmbeddedMigration = {
  version: 3,
  steps: [
    { from: 1, run: () => Promise.resolve() },
    { from: 2, run: () => Promise.resolve() },
  ],
};

/**
 * Brings the folder to this program's layout; a new one gets it at once.
 * @throws SirkelError UNAVAILABLE, as `stepsFrom`
 */
export async function migrate(db: Database, folder: string, migration: EmbeddedMigration): Promise<void> {
  const found = await db.get(versionKey);
  if (found === undefined) return writeVersion(db, migration.version);
  for (const { from, run } of stepsFrom(found, migration, `The data folder ${folder}`)) {
    await run(db);
    await writeVersion(db, from + 1);
  }
}

async function writeVersion(db: Database, version: number): Promise<void> {
  await writeBatch(db, [{ type: 'put', key: versionKey, value: version }]);
}
