import type { Change, Cursor } from '@sirkel/graph-schema';
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
  /** Executed events of one document, shared by everyone who asks with the same key. */
  executions(key: string, execute: Execute): Executions;
  /** Wakes a follower at every event. */
  join(wake: () => void): () => void;
};

// Followers that are further behind read the log.
const RECENT = 1_000;

/**
 * @param live the map
 * @param onEmpty called when the last follower has gone
 */
export function createMapFeed(live: LiveMap, onEmpty: () => void): MapFeed {
  const recent = new Map<number, Change>();
  const shared = new Map<string, Executions>();
  const wakers = new Set<() => void>();
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
      recent.clear();
      for (const executions of shared.values()) executions.forget();
    }
    recent.set(change.sequence, change);
    recent.delete(change.sequence - RECENT);
  };
  return {
    live,
    recent: (sequence) => recent.get(sequence),
    reload: () => reload,
    executions: (key, execute) => {
      let executions = shared.get(key);
      if (executions === undefined) {
        executions = createExecutions(execute);
        shared.set(key, executions);
      }
      return executions;
    },
    join: (wake) => {
      stop ??= live.subscribe(listen);
      wakers.add(wake);
      return () => {
        wakers.delete(wake);
        if (wakers.size > 0) return;
        stop?.();
        stop = null;
        // What happens while nobody listens is not seen here, not even that something was blanked.
        recent.clear();
        shared.clear();
        onEmpty();
      };
    },
  };
}
