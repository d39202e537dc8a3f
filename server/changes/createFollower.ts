import { SirkelError, type Change } from '@sirkel/graph-schema';
import { MAX_TAIL, type Head, type Store } from '../store/Store.ts';
import { unmeasured, type LiveMeasure } from './LiveMeasure.ts';
import type { LiveLog, Schedule } from './schedule.ts';

/** A map that is followed. */
export type Followed = {
  readonly map: string;
  /** Where this server stands. */
  head(): Head;
  hasListeners(): boolean;
  /** Takes changes of its epoch in sequence; those it has are passed over, those after a hole are left. */
  fold(changes: readonly Change[]): void;
  /** This projection can go on no longer; null when the map is gone. */
  retire(head: Head | null): void;
};

export type FollowerDeps = {
  readonly store: Pick<Store, 'heads' | 'changes'>;
  readonly followed: () => readonly Followed[];
  readonly schedule: Schedule;
  readonly log: LiveLog;
  readonly measure?: LiveMeasure;
};

export type Follower = {
  /** Asks now; when it is answered, everything that was committed before the call is folded. */
  poll(): Promise<void>;
  /** When a question was last answered and folded, as `performance.now()` tells when it was asked; null before the first. */
  lastAnswered(): number | null;
  /** Somebody listens: no long wait from now on. */
  wake(): void;
  close(): Promise<void>;
};

/** Between two questions while somebody listens, in milliseconds. */
export const BUSY_INTERVAL = 100;
/** While nobody does, or while the store does not answer. */
export const IDLE_INTERVAL = 2_000;

/**
 * Follows the logs of all maps that this server has loaded.
 *
 * - F1 One question for the heads of all of them, every 100 ms while anybody listens, else every 2 s; the tail is fetched
 *   only where a head has moved.
 * - F2 Only what goes on without hole from where the projection stands is folded, each change once.
 * - F3 Another epoch, a map that is gone, or more than 5,000 changes behind: the projection is retired, and its listeners
 *   are told to reload.
 * - F4 A tail is folded only if the epoch is the same after it was read as before: no change of a restored map comes into
 *   the projection of the old one.
 * - F5 A store that fails is logged once and asked again; nothing else stops.
 */
export function createFollower(deps: FollowerDeps): Follower {
  const { schedule, followed, measure = unmeasured } = deps;
  const state = {
    running: null as Promise<void> | null,
    next: null as Promise<void> | null,
    lastAnswered: null as number | null,
    closed: false,
  };
  const isFailing = logOnce(deps.log);
  let waits: { readonly cancel: () => void; readonly long: boolean } | null = null;

  const start = (): Promise<void> => {
    const asked = measured(ask(deps), ({ failed, seconds }) => {
      if (!failed) state.lastAnswered = performance.now() - seconds * 1_000;
      if (followed().length > 0) measure.asked({ failed, seconds });
    });
    state.running = asked.finally(() => {
      state.running = null;
    });
    return state.running;
  };
  const poll = (): Promise<void> => {
    if (state.running === null) return start();
    // The question under way may have been asked before what the caller has in mind; another one follows it.
    state.next ??= state.running
      .catch(() => undefined)
      .then(() => {
        state.next = null;
        return start();
      });
    return state.next;
  };
  const wait = (failed: boolean): void => {
    if (state.closed) return;
    const long = failed || !followed().some((map) => map.hasListeners());
    waits = { cancel: schedule(tick, long ? IDLE_INTERVAL : BUSY_INTERVAL), long };
  };
  const tick = (): void => {
    waits = null;
    void poll().then(
      () => wait(isFailing(null)),
      (error: unknown) => wait(isFailing(error)),
    );
  };
  wait(false);
  return {
    poll,
    lastAnswered: () => state.lastAnswered,
    wake: () => {
      if (waits?.long !== true) return;
      waits.cancel();
      wait(false);
    },
    close: async () => {
      state.closed = true;
      waits?.cancel();
      await state.running?.catch(() => undefined);
    },
  };
}

async function measured(asked: Promise<void>, tell: LiveMeasure['asked']): Promise<void> {
  const startedAt = performance.now();
  let failed = true;
  try {
    await asked;
    failed = false;
  } finally {
    tell({ failed, seconds: (performance.now() - startedAt) / 1_000 });
  }
}

async function ask({ store, followed }: FollowerDeps): Promise<void> {
  const maps = followed();
  if (maps.length === 0) return;
  const heads = await headsOf(store, maps);
  const moved = maps.filter((map) => hasMoved(map, heads.get(map.map)));
  if (moved.length === 0) return;
  const tails = await Promise.all(moved.map((map) => tailOf(store, map)));
  const verified = await headsOf(store, moved);
  moved.forEach((map, index) => {
    const head = verified.get(map.map);
    if (isOther(map, head)) map.retire(head ?? null);
    else map.fold(tails[index] ?? []);
  });
}

async function headsOf(store: Pick<Store, 'heads'>, maps: readonly Followed[]): Promise<ReadonlyMap<string, Head>> {
  const heads = await store.heads(maps.map(({ map }) => map));
  return new Map(heads.map((head) => [head.map, head]));
}

const isOther = (map: Followed, head: Head | undefined): boolean => head?.epoch !== map.head().epoch;

function hasMoved(map: Followed, head: Head | undefined): boolean {
  const behind = (head?.sequence ?? 0) - map.head().sequence;
  if (!isOther(map, head) && behind <= MAX_TAIL) return behind > 0;
  map.retire(head ?? null);
  return false;
}

// A map may be removed between two questions; the next heads tell.
async function tailOf(store: Pick<Store, 'changes'>, { map, head }: Followed): Promise<readonly Change[]> {
  try {
    return await store.changes(map, head().sequence, MAX_TAIL);
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'NOT_FOUND') return [];
    throw error;
  }
}

/** Logs the first of a row of failures, and their end. */
function logOnce(log: LiveLog): (error: unknown) => boolean {
  let failing = false;
  return (error) => {
    const fails = error !== null;
    if (fails && !failing) log.warn({ err: error }, 'the store does not answer; it is asked again until it does');
    if (!fails && failing) log.info({}, 'the store answers again');
    failing = fails;
    return fails;
  };
}
