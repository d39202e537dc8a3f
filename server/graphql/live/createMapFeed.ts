import type { Change, Cursor } from '@sirkel/graph-schema';
import type { ExecutionResult } from 'graphql';
import type { LiveEvent, LiveMap } from '../../projection/LiveMap.ts';
import { createExecutions } from './createExecutions.ts';
import type { Execute, Executions } from './createExecutions.ts';

/** What all followers of one map on this server share: one listener, the latest changes, and executed events. */
export type MapFeed = {
  readonly live: LiveMap;
  /** A change that is still at hand. */
  recent(sequence: number): Change | undefined;
  /** Where to reload from, once following has come to its end. */
  reload(): Cursor | null;
  /** Counts what was blanked: a change that was read under another number may tell what it must not. */
  generation(): number;
  join(follower: Follower): Seat;
};

/** Someone who follows. */
export type Follower = {
  /** Equal for those who get equal answers. */
  readonly key: string;
  readonly execute: Execute;
  /** Called at every event. */
  readonly wake: () => void;
};

/** A follower's place at the feed. */
export type Seat = {
  /** The answer to an event, made once for all who follow with the same key. */
  answer(event: LiveEvent): ExecutionResult;
  leave(): void;
};

// Followers that are further behind read the log. A change may have hundreds of records, and as many long texts.
const RECENT = 1_000;
const RECENT_EDITS = 5_000;

/**
 * @param live the map
 * @param onFollowers called when one begins to follow (1) or has gone (-1)
 */
export function createMapFeed(live: LiveMap, onFollowers: (difference: 1 | -1) => void): MapFeed {
  const recent = new Map<number, Change>();
  const shared = createShared();
  const wakers = new Set<() => void>();
  // Of all recent changes together.
  let edits = 0;
  let generation = 0;
  let reload: Cursor | null = null;
  let stop: (() => void) | null = null;
  const listen = (event: LiveEvent): void => {
    if (event.type === 'reload') reload = event.cursor;
    else remember(event.change);
    for (const wake of wakers) wake();
  };
  const remember = (change: Change): void => {
    if (change.edits.some(({ action }) => action === 'redact')) {
      // What was blanked must not be told from memory; the log has it blank by now.
      generation += 1;
      clear();
      shared.forget();
    }
    recent.set(change.sequence, change);
    edits += change.edits.length;
    for (const [sequence, oldest] of recent) {
      if (recent.size <= RECENT && (edits <= RECENT_EDITS || recent.size === 1)) break;
      recent.delete(sequence);
      edits -= oldest.edits.length;
    }
  };
  const clear = (): void => {
    recent.clear();
    edits = 0;
  };
  return {
    live,
    recent: (sequence) => recent.get(sequence),
    reload: () => reload,
    generation: () => generation,
    join: ({ key, execute, wake }) => {
      stop ??= live.subscribe(listen);
      wakers.add(wake);
      onFollowers(1);
      const executions = shared.take(key);
      return {
        answer: (event) => executions.answer(event, execute),
        leave: () => {
          wakers.delete(wake);
          onFollowers(-1);
          shared.giveBack(key);
          if (wakers.size > 0) return;
          stop?.();
          stop = null;
          // What happens while nobody listens is not seen here, not even that something was blanked.
          clear();
        },
      };
    },
  };
}

type Shared = {
  take(key: string): Executions;
  giveBack(key: string): void;
  forget(): void;
};

// Of one key as many as followers can be behind without reading the log; of all keys together no more than a few times
// that, for each holds its answers as objects and as text.
const REMEMBERED = 4 * RECENT;

/** Answers by key, each kept as long as somebody follows with it: anyone may think out a new key. */
function createShared(): Shared {
  const table = new Map<string, { readonly executions: Executions; users: number }>();
  const most = (): number => Math.min(RECENT, Math.floor(REMEMBERED / Math.max(1, table.size)));
  return {
    take: (key) => {
      const before = most();
      const entry = table.get(key) ?? { executions: createExecutions(most), users: 0 };
      entry.users += 1;
      table.set(key, entry);
      if (most() < before) for (const { executions } of table.values()) executions.prune();
      return entry.executions;
    },
    giveBack: (key) => {
      const entry = table.get(key);
      if (entry === undefined) return;
      entry.users -= 1;
      if (entry.users === 0) table.delete(key);
    },
    forget: () => {
      for (const { executions } of table.values()) executions.forget();
    },
  };
}
