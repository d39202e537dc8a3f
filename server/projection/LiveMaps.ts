import { SirkelError } from '@sirkel/graph-schema';
import { createFollower, type Follower } from '../changes/createFollower.ts';
import type { LiveMeasure } from '../changes/LiveMeasure.ts';
import { timerSchedule, type LiveLog, type Schedule } from '../changes/schedule.ts';
import type { Store } from '../store/Store.ts';
import { createLastKnown } from './createLastKnown.ts';
import { createListings, type ListedMap, type Readable } from './createListings.ts';
import { createLiveMap, type KeptMap, type LiveMap } from './LiveMap.ts';
import { loadProjection, type Projection } from './loadProjection.ts';
import { readLag, type Lag } from './readLag.ts';

/** The maps of this server. */
export type LiveMaps = {
  /**
   * A map, loaded when it is first asked for; those who ask at once share one loading. Ask again for every request:
   * what was opened may be retired.
   * @throws SirkelError NOT_FOUND, UNAVAILABLE
   */
  open(map: string): Promise<LiveMap>;
  /**
   * All maps there are, whoever may see them; one that cannot be read just now is left out, and logged. While the store
   * is away they are those that it told last.
   */
  list(): Promise<readonly ListedMap[]>;
  /** After a map was removed or restored: its listeners reload, and who opens it next reads it anew. */
  forget(map: string): void;
  /** Makes this server catch up with the store now. */
  catchUp(): Promise<void>;
  /** How many maps are in memory, and how many commands wait for all of them together. */
  load(): { readonly maps: number; readonly waitingCommands: number };
  /** How far the loaded maps are behind the log; asks the store. */
  lag(): Promise<Lag>;
  /** Lets what is being written end, then stops following. */
  close(): Promise<void>;
};

export type LiveMapsDeps = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: LiveLog;
  readonly measure?: LiveMeasure;
  readonly schedule?: Schedule;
  /** A map that nobody listens to and nobody has asked for in so many milliseconds is dropped from memory. */
  readonly idleAfter?: number;
};

const HALF_AN_HOUR = 30 * 60_000;
const SWEEP_INTERVAL = 60_000;

/**
 * The table of loaded maps.
 *
 * - L1 A map is loaded when it is first asked for, once for all who ask meanwhile; a failed loading is not remembered.
 * - L2 A map without listeners that nobody has asked for in half an hour is dropped.
 * - L3 A retired map gives its place to whoever opens it next.
 */
export function createLiveMaps(deps: LiveMapsDeps): LiveMaps {
  const { schedule = timerSchedule, idleAfter = HALF_AN_HOUR, clock } = deps;
  const table = new Map<string, Entry>();
  let closed = false;
  const loaded = (): readonly KeptMap[] => [...table.values()].flatMap(loadedIn);
  const follower = createFollower({ ...deps, schedule, followed: loaded });
  const openEntry = (map: string): Entry => {
    if (closed) throw closing();
    const entry = table.get(map) ?? load(map, { ...deps, table, follower, reopen: () => openEntry(map).opening });
    table.set(map, entry);
    return entry;
  };
  const open = async (map: string): Promise<LiveMap> => {
    const entry = openEntry(map);
    entry.lastAsked = clock();
    return entry.opening;
  };
  const listings = createListings({
    log: deps.log,
    atHand: (map) => table.get(map)?.opening ?? null,
    open: (map) => openEntry(map).opening,
    read: async (map) => asReadable(map, await loadProjection(deps.store, map)),
    loadedCount: () => table.size,
  });
  const heads = createLastKnown(() => deps.store.maps());
  const stopSweeping = sweepRegularly(schedule, () => {
    for (const idle of idleSince(table, clock() - idleAfter)) {
      listings.note(idle);
      idle.retire(null);
    }
  });
  return {
    open,
    list: async () => {
      if (closed) throw closing();
      return listings.of(await heads.get());
    },
    forget: (map) => {
      heads.change((known) => known.filter((head) => head.map !== map));
      forget(table, map);
    },
    catchUp: follower.poll,
    load: () => {
      const maps = loaded();
      return { maps: maps.length, waitingCommands: maps.reduce((sum, live) => sum + live.waiting(), 0) };
    },
    lag: () => readLag(deps.store, loaded(), follower.lastAnswered()),
    close: async () => {
      closed = true;
      stopSweeping();
      await Promise.all(loaded().map((live) => live.idle()));
      await follower.close();
    },
  };
}

type Entry = { readonly opening: Promise<KeptMap>; loaded: KeptMap | null; lastAsked: number };

function forget(table: Map<string, Entry>, map: string): void {
  const entry = table.get(map);
  table.delete(map);
  // A loading under way may have read what stood before.
  entry?.opening.then(
    (live) => live.retire(null),
    () => undefined,
  );
}

const loadedIn = ({ loaded }: Entry): readonly KeptMap[] => (loaded === null || loaded.isRetired() ? [] : [loaded]);

type LoadDeps = LiveMapsDeps & {
  readonly table: Map<string, Entry>;
  readonly follower: Follower;
  readonly reopen: () => Promise<LiveMap>;
};

function load(map: string, deps: LoadDeps): Entry {
  const { store, table, follower, clock } = deps;
  const drop = (): void => {
    if (table.get(map) === entry) table.delete(map);
  };
  const opening = loadProjection(store, map).then((loaded) => {
    entry.loaded = createLiveMap({
      ...deps,
      map,
      loaded,
      catchUp: follower.poll,
      onRetire: drop,
      onListening: () => {
        entry.lastAsked = clock();
        follower.wake();
      },
    });
    return entry.loaded;
  });
  const entry: Entry = { opening, loaded: null, lastAsked: clock() };
  opening.catch(drop);
  return entry;
}

function idleSince(table: ReadonlyMap<string, Entry>, before: number): readonly KeptMap[] {
  return [...table.values()].flatMap((entry) => {
    const isIdle = entry.lastAsked <= before;
    return loadedIn(entry).filter((live) => isIdle && !live.hasListeners() && !live.isBusy());
  });
}

function asReadable(map: string, { epoch, graph }: Projection): Readable {
  return { head: () => ({ map, epoch, sequence: graph.sequence }), graph: () => graph };
}

const closing = (): SirkelError => new SirkelError('UNAVAILABLE', 'This server is closing.');

function sweepRegularly(schedule: Schedule, sweep: () => void): () => void {
  let cancel = (): void => undefined;
  const next = (): void => {
    cancel = schedule(() => {
      sweep();
      next();
    }, SWEEP_INTERVAL);
  };
  next();
  return () => {
    cancel();
  };
}
