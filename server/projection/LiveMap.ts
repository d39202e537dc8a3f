import { applyChange, SirkelError, type Change, type Cursor, type Graph } from '@sirkel/graph-schema';
import type { Command } from '../changes/Command.ts';
import type { Followed } from '../changes/createFollower.ts';
import { createMapQueue, type MapQueue } from '../changes/createMapQueue.ts';
import type { LiveMeasure } from '../changes/LiveMeasure.ts';
import type { LiveLog } from '../changes/schedule.ts';
import { MAX_TAIL, type Head, type Store } from '../store/Store.ts';
import { createListeners, type Listeners } from './createListeners.ts';
import { createRecent, type Recent } from './createRecent.ts';
import { createUndone } from './createUndone.ts';
import type { Projection } from './loadProjection.ts';

/** What happens to a map: its next change, or that everything has to be loaded again (the last event there is). */
export type LiveEvent =
  | { readonly type: 'change'; readonly change: Change; readonly cursor: Cursor }
  | { readonly type: 'reload'; readonly cursor: Cursor };

/** A map in this server's memory. */
export type LiveMap = {
  readonly map: string;
  /** The present, to be read only. */
  graph(): Graph;
  /** Where this server stands. */
  head(): Head;
  /**
   * Has a command decided and written.
   * @returns its change, once this server has folded it
   * @throws SirkelError by what `decide` says; UNAVAILABLE when the store could not write; RATE_LIMITED
   */
  submit(command: Command): Promise<Change>;
  /** Hears every change from now on, in sequence, then perhaps a `reload`, after which there is nothing. */
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /**
   * Hears the same without being a reason to keep the map: it leaves memory, and is followed as seldom, as if nobody
   * listened.
   */
  watch(listener: (event: LiveEvent) => void): () => void;
  /**
   * The changes after a cursor, up to where this server stands; a cursor beyond that makes it catch up first.
   * @throws SirkelError CONFLICT (path `since`) when the reader has to load the map again: another epoch, or too far behind
   */
  changesSince(cursor: Cursor): Promise<readonly Change[]>;
  /**
   * A stretch of the log after a cursor, at most `limit` changes, however far back it lies. Like `changesSince` it goes
   * up to where this server stands, and catches up first when the cursor lies beyond that.
   * @throws SirkelError CONFLICT (path `since`) for a cursor of another epoch, or beyond what the store has
   */
  readLog(cursor: Cursor, limit: number): Promise<readonly Change[]>;
};

/** A live map as the table of maps keeps it. */
export type KeptMap = LiveMap &
  Followed & { isBusy(): boolean; idle(): Promise<void>; isRetired(): boolean; waiting(): number };

export type LiveMapDeps = {
  readonly map: string;
  readonly store: Store;
  readonly clock: () => number;
  readonly log: LiveLog;
  readonly measure?: LiveMeasure;
  readonly loaded: Projection;
  /** Makes this server catch up with the store now. */
  readonly catchUp: () => Promise<void>;
  /** Called once, when this projection can go on no longer. */
  readonly onRetire: () => void;
  /** The projection that took the place of a retired one. */
  readonly reopen: () => Promise<LiveMap>;
  /** Called when somebody begins or stops to listen. */
  readonly onListening: () => void;
};

/** How many changes are kept in memory for those who were away for a moment. */
const RECENT = 1_000;

/**
 * A loaded map. It never changes its epoch: when it cannot go on (restored, removed, too far behind) it is retired, its
 * listeners are told to reload, and whoever opens the map next gets another one.
 */
export function createLiveMap(deps: LiveMapDeps): KeptMap {
  const { map, store, loaded } = deps;
  const { epoch, graph } = loaded;
  const recent = createRecent(graph.sequence, RECENT);
  const undone = createUndone(store, map, graph.sequence);
  const listeners = createListeners<LiveEvent>(deps.log);
  let reload: Cursor | null = null;
  const head = (): Head => ({ map, epoch, sequence: graph.sequence });
  const isRetired = (): boolean => reload !== null;
  const fold = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if (reload !== null || change.sequence > graph.sequence + 1) return;
      if (change.sequence <= graph.sequence) continue;
      applyChange(graph, change);
      recent.add(change);
      undone.add(change);
      listeners.tell({ type: 'change', change, cursor: { epoch, sequence: change.sequence } });
    }
  };
  const retire = (next: Head | null): void => {
    if (reload !== null) return;
    reload = cursorOf(next ?? head());
    deps.onRetire();
    listeners.tell({ type: 'reload', cursor: reload });
    listeners.clear();
  };
  const resubmit = async (command: Command): Promise<Change> => (await deps.reopen()).submit(command);
  const queue: MapQueue = createMapQueue({
    ...deps,
    projection: {
      known: () => ({ epoch, graph, undone: undone.operations, undoFloor: undone.floor }),
      prepareUndo: undone.prepare,
      fold,
      retire,
      isRetired,
      resubmit,
    },
  });
  return {
    map,
    graph: () => graph,
    head,
    submit: (command) => (reload === null ? queue.submit(command) : resubmit(command)),
    subscribe: (listener) => {
      if (reload !== null) return listeners.tellLater(listener, { type: 'reload', cursor: reload });
      return listen(listeners, listener, deps.onListening);
    },
    watch: listeners.addQuiet,
    changesSince: (cursor) => readStretch({ ...deps, recent, head, isRetired }, cursor, { mostBehind: MAX_TAIL }),
    readLog: (cursor, limit) => readStretch({ ...deps, recent, head, isRetired }, cursor, { limit }),
    hasListeners: () => listeners.size() > 0,
    fold,
    retire,
    isBusy: queue.isBusy,
    idle: queue.idle,
    waiting: queue.waiting,
    isRetired,
  };
}

function listen(
  listeners: Listeners<LiveEvent>,
  listener: (event: LiveEvent) => void,
  onListening: () => void,
): () => void {
  const stop = listeners.add(listener);
  onListening();
  return () => {
    stop();
    onListening();
  };
}

const cursorOf = ({ epoch, sequence }: Head): Cursor => ({ epoch, sequence });

type StretchParts = Pick<LiveMapDeps, 'store' | 'catchUp'> & {
  readonly recent: Recent;
  readonly head: () => Head;
  readonly isRetired: () => boolean;
};

async function readStretch(
  parts: StretchParts,
  { epoch, sequence }: Cursor,
  { mostBehind = Infinity, limit = Infinity }: { readonly mostBehind?: number; readonly limit?: number },
): Promise<readonly Change[]> {
  const { store, recent, head, isRetired } = parts;
  if (epoch === head().epoch && sequence > head().sequence) await parts.catchUp();
  const behind = head().sequence - sequence;
  if (isRetired() || epoch !== head().epoch || behind < 0 || behind > mostBehind) throw mustReload();
  const kept = recent.after(sequence);
  if (kept !== null) return kept.slice(0, limit);
  const read = await store.changes(head().map, sequence, Math.min(behind, limit));
  await requireEpoch(store, head());
  return read;
}

// What was read of a log counts only if the log was not replaced meanwhile.
async function requireEpoch(store: Store, { map, epoch }: Head): Promise<void> {
  const [now] = await store.heads([map]);
  if (now?.epoch !== epoch) throw mustReload();
}

function mustReload(): SirkelError {
  return new SirkelError(
    'CONFLICT',
    'This map has to be loaded again: it was restored, or too much has happened since.',
    {
      path: 'since',
    },
  );
}
