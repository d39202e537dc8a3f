import type { ClassicLevel } from 'classic-level';
import { createLine } from './createLine.ts';
import type { Database, Write } from './Database.ts';
import { findRefusal } from './files/findRefusal.ts';
import { keepKnownHeads } from './files/keepKnownHeads.ts';
import type { KnownHeads } from './files/knownHeads.ts';

// In milliseconds between two tries to write again.
const TRY_AGAIN = 1_000;
// So many keys are taken away in one batch, so that others' writes come between.
const CLEARED_AT_ONCE = 1_000;

/** A database that takes no writes at times, and says so. */
export type SteadyDatabase = Database & {
  /** Whether writes are taken just now. */
  canWrite(): boolean;
};

/**
 * A database that gets over a disk on which it could not write. LevelDB takes nothing more after such a failure, or takes
 * it and cannot read it again at the next start. So from then on all writes are refused, while reads go on, until the
 * folder can be written again; then the database is closed and opened, which ends what was broken off, and all is as
 * before. Whether a batch that failed is there after that is open: it is, whole, or it is not.
 * @param level an open database
 * @param known where the maps are known to stand
 */
export function createSteadyDatabase(level: Level, folder: string, known: KnownHeads): SteadyDatabase {
  const heads = keepKnownHeads(folder, known);
  const compacting = new Set<Promise<void>>();
  const health = keepHealth(folder, {
    isShut: () => level.status === 'closed',
    reopen: async () => {
      await Promise.allSettled(compacting);
      await level.close();
      await level.open();
    },
  });
  const line = createLine(async (writes) => {
    health.require();
    await heads.before(writes).catch(health.fail);
    await level.batch([...writes], { sync: true }).catch(health.fail);
    heads.after(writes);
  });
  const batch = (writes: readonly Write[]): Promise<void> => line.add(writes);
  return {
    ...reading(level),
    batch,
    canWrite: health.isWell,
    clear: async (range) => {
      for (;;) {
        const keys = await level.keys({ ...range, limit: CLEARED_AT_ONCE }).all();
        if (keys.length === 0) return;
        await batch(keys.map((key) => ({ type: 'del', key })));
      }
    },
    compactRange: async (start, end) => {
      health.require();
      const running = level.compactRange(start, end);
      compacting.add(running);
      await running.finally(() => compacting.delete(running));
    },
    close: async () => {
      await line.idle();
      await health.close();
      await Promise.allSettled(compacting);
      await heads.close();
      await level.close();
    },
  };
}

type Level = ClassicLevel<string, unknown>;
type Reading = Pick<
  Required<Database>,
  'get' | 'getMany' | 'hasMany' | 'iterator' | 'keys' | 'snapshot' | 'viewsEnded'
>;

function reading(level: Level): Reading {
  const views = new Set<Promise<void>>();
  const bound = <Name extends Exclude<keyof Reading, 'viewsEnded'>>(name: Name): Reading[Name] => {
    const method: (...given: never[]) => unknown = level[name];
    return method.bind(level) as unknown as Reading[Name];
  };
  return {
    get: bound('get'),
    getMany: bound('getMany'),
    hasMany: bound('hasMany'),
    iterator: bound('iterator'),
    keys: bound('keys'),
    snapshot: () => {
      const snapshot = level.snapshot();
      const close = snapshot.close.bind(snapshot);
      const ended = new Promise<void>((resolve) => {
        snapshot.close = async () => {
          await close();
          resolve();
        };
      });
      views.add(ended);
      void ended.then(() => views.delete(ended));
      return snapshot;
    },
    viewsEnded: async () => {
      await Promise.all(views);
    },
  };
}

type Health = {
  /** Whether anything can be written. */
  isWell(): boolean;
  /** Refuses while nothing can be written. */
  require(): void;
  /** Takes in that a write failed, and finds out why. */
  fail(error: unknown): Promise<never>;
  close(): Promise<void>;
};

/** What brings a database back. */
type Reviving = {
  /** Whether it was closed and could not be opened again, so that nothing can be read either. */
  isShut(): boolean;
  reopen(): Promise<void>;
};

function keepHealth(folder: string, { isShut, reopen }: Reviving): Health {
  let refusal: Error | null = null;
  let timer: NodeJS.Timeout | null = null;
  let trying: Promise<void> = Promise.resolve();
  let closed = false;
  const tryAgain = async (): Promise<void> => {
    try {
      const reason = await findRefusal(folder);
      // One that is shut has nothing to lose: it may be read, although nothing can be written.
      if (reason !== null && isShut()) await reopen();
      if (reason !== null) throw reason;
      await reopen();
      refusal = null;
    } catch (error) {
      refusal = refusedFor(error);
      waitAndTry();
    }
  };
  const waitAndTry = (): void => {
    if (closed) return;
    timer = setTimeout(() => {
      trying = tryAgain();
    }, TRY_AGAIN).unref();
  };
  return {
    isWell: () => refusal === null,
    require: () => {
      if (refusal !== null) throw refusal;
    },
    fail: async (error) => {
      refusal = refusedFor(error);
      refusal = refusedFor((await findRefusal(folder)) ?? error);
      waitAndTry();
      throw refusal;
    },
    close: async () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await trying;
    },
  };
}

function refusedFor(cause: unknown): Error {
  return Object.assign(new Error('The database takes no writes just now.', { cause }), { code: 'LEVEL_IO_ERROR' });
}
