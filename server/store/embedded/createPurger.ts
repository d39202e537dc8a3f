import { randomUUID } from 'node:crypto';
import { writeBatch, type Database, type Write } from './Database.ts';
import { dataPrefix, purgeKey, purgePrefix, under } from './keys.ts';

/** Sees to it that what was blanked or removed is soon out of the database's files too. */
export type Purger = {
  /** Begins, unless it is at it already; nobody waits for it. */
  start(): void;
  /** When nothing is being purged. */
  idle(): Promise<void>;
};

/** Notes that a generation is to be purged; for the batch that blanks or removes something. */
export function purgeMark(generation: string): Write {
  // Each its own: one that is set while the last is being seen to must not be taken away with that.
  return { type: 'put', key: purgeKey(generation, randomUUID()), value: generation };
}

/**
 * LevelDB keeps what was replaced in its files until it happens to write them anew, which may be never. What is marked is
 * written anew at once; what a failure or a stop leaves marked, at the next occasion.
 */
export function createPurger(db: Database): Purger {
  let running: Promise<void> | null = null;
  let asked = false;
  const run = async (): Promise<void> => {
    while (asked) {
      asked = false;
      await purgeMarked(db).catch(() => undefined);
    }
    running = null;
  };
  return {
    start: () => {
      asked = true;
      running ??= run();
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
}

async function purgeMarked(db: Database): Promise<void> {
  const marks = await db.iterator(under(purgePrefix)).all();
  for (const generation of new Set(marks.map(([, marked]) => String(marked)))) {
    // The first brings what is in memory into a table, which may come to lie where nothing is written anew; the second
    // writes that table anew.
    await compact(db, generation);
    await compact(db, generation);
  }
  if (marks.length > 0)
    await writeBatch(
      db,
      marks.map(([key]) => ({ type: 'del', key })),
    );
}

async function compact(db: Database, generation: string): Promise<void> {
  const { gt, lt } = under(dataPrefix(generation));
  // Taken away although they are not there: so the next table reaches over the whole range, and is merged with all in it.
  await writeBatch(db, [
    { type: 'del', key: gt },
    { type: 'del', key: lt },
  ]);
  await db.compactRange(gt, lt);
}
