import { randomUUID } from 'node:crypto';
import { writeBatch, type Database, type Range, type Write } from './Database.ts';
import { dataPrefix, purgeKey, purgePrefix, under } from './keys.ts';

/** Sees to it that what was blanked or removed is soon out of the database's files too. */
export type Purger = {
  /** Begins, unless it is at it already; nobody waits for it. */
  start(): void;
  /** When nothing is being purged. */
  idle(): Promise<void>;
  /** Breaks off after the step that runs; what is left stays marked for the next opening. */
  stop(): Promise<void>;
};

/** Notes that a generation is to be purged; for the batch that blanks or removes something. */
export function purgeMark(generation: string): Write {
  // Each its own: one that is set while the last is being seen to must not be taken away with that.
  return { type: 'put', key: purgeKey(generation, randomUUID()), value: generation };
}

// So many keys lie in the range that is written anew in one step: some megabytes.
const KEYS_AT_ONCE = 10_000;

/**
 * LevelDB keeps what was replaced in its files until it happens to write them anew, which may be never. What is marked is
 * written anew at once; what a failure or a stop leaves marked, at the next occasion. A database cannot be closed while it
 * writes a range anew, so a large map is gone through in steps.
 */
export function createPurger(db: Database, keysAtOnce = KEYS_AT_ONCE): Purger {
  let running: Promise<void> | null = null;
  let asked = false;
  let stopped = false;
  let stopWaiting: () => void = () => undefined;
  const stopping = new Promise<void>((resolve) => {
    stopWaiting = resolve;
  });
  const run = async (): Promise<void> => {
    while (asked && !stopped) {
      asked = false;
      await purgeMarked({ db, keysAtOnce, isStopped: () => stopped, stopping }).catch(() => undefined);
    }
    running = null;
  };
  const idle = async (): Promise<void> => {
    while (running !== null) await running;
  };
  return {
    start: () => {
      asked = true;
      running ??= run();
    },
    idle,
    stop: () => {
      stopped = true;
      stopWaiting();
      return idle();
    },
  };
}

type Purging = {
  readonly db: Database;
  readonly keysAtOnce: number;
  readonly isStopped: () => boolean;
  readonly stopping: Promise<void>;
};

async function purgeMarked(purging: Purging): Promise<void> {
  const { db, isStopped, stopping } = purging;
  const marks = await db.iterator(under(purgePrefix)).all();
  if (marks.length === 0) return;
  // Whoever reads a map as it was before keeps what was replaced from being left out.
  await Promise.race([db.viewsEnded?.(), stopping]);
  for (const generation of new Set(marks.map(([, marked]) => String(marked)))) await purge(purging, generation);
  // And whoever read meanwhile has kept the old tables; they are taken away when something is written anew once more.
  await Promise.race([db.viewsEnded?.(), stopping]);
  if (isStopped()) return;
  await compact(db, under(purgePrefix));
  await writeBatch(
    db,
    marks.map(([key]) => ({ type: 'del', key })),
  );
}

async function purge({ db, keysAtOnce, isStopped }: Purging, generation: string): Promise<void> {
  for await (const range of piecesOf(db, generation, keysAtOnce)) {
    // The first brings what is in memory into a table, which may come to lie where nothing is written anew; the second
    // writes that table anew.
    for (let time = 0; time < 2; time += 1) {
      if (isStopped()) return;
      await compact(db, range);
    }
  }
}

/** Ranges that together are all of a generation. Their ends are no keys of anything. */
async function* piecesOf(db: Database, generation: string, keysAtOnce: number): AsyncGenerator<Range> {
  const { gt, lt } = under(dataPrefix(generation));
  let from = gt;
  for (;;) {
    const keys = await db.keys({ gt: from, lt, limit: keysAtOnce }).all();
    const last = keys.at(-1);
    if (last === undefined || keys.length < keysAtOnce) break;
    const to = `${last}\u0000`;
    yield { gt: from, lt: to };
    from = to;
  }
  yield { gt: from, lt };
}

async function compact(db: Database, { gt, lt }: Range): Promise<void> {
  // Taken away although they are not there: so the next table reaches over the whole range, and is merged with all in it.
  await writeBatch(db, [
    { type: 'del', key: gt },
    { type: 'del', key: lt },
  ]);
  await db.compactRange(gt, lt);
}
