import { SirkelError, type Graph, type MapSettings } from '@sirkel/graph-schema';
import type { LiveLog } from '../changes/schedule.ts';
import type { Head } from '../store/Store.ts';
import { sizeOf, type MapSize } from './sizeOf.ts';

/** One map of the list. */
export type ListedMap = MapSize & { readonly head: Head; readonly settings: MapSettings };

/** What was last told of each map in the list. */
export type Listings = {
  /** All of these maps; one that is gone or cannot be read is left out. */
  of(heads: readonly Head[]): Promise<readonly ListedMap[]>;
  /** A map leaves memory: where it stands now is what the list tells until it moves. */
  note(map: Readable): void;
};

/** As much of a map in memory as the list needs. */
export type Readable = { head(): Head; graph(): Graph };

export type ListingDeps = {
  readonly log: LiveLog;
  /** The map, if it is in memory or being loaded. */
  readonly atHand: (map: string) => Promise<Readable> | null;
  /** Loads a map to stay in memory, as if somebody had asked for it. */
  readonly open: (map: string) => Promise<Readable>;
  /** Reads a map and lets it go. */
  readonly read: (map: string) => Promise<Readable>;
  readonly loadedCount: () => number;
};

/** While no more maps than this are in memory, one that is read for the list stays there: it is likely to be asked for. */
export const LIST_KEEPS = 16;
// So many maps are read at once; a start with a hundred shall not read all of them in the same moment.
const AT_ONCE = 4;

/**
 * Lists maps without having all of them in memory: a map that stands where it stood when it was last told is told from
 * what was noted then. One that has moved since is in use, on this server or another, and is opened.
 */
export function createListings(deps: ListingDeps): Listings {
  const noted = new Map<string, ListedMap>();
  const note = (map: Readable): readonly ListedMap[] => {
    const listed = listedOf(map);
    for (const one of listed) noted.set(one.head.map, one);
    return listed;
  };
  const list = async (head: Head): Promise<readonly ListedMap[]> => {
    const { map } = head;
    const atHand = deps.atHand(map);
    if (atHand !== null) return note(await atHand);
    const known = noted.get(map);
    if (known?.head.epoch === head.epoch && known.head.sequence === head.sequence) return [known];
    const stays = known !== undefined || deps.loadedCount() < LIST_KEEPS;
    return note(await (stays ? deps.open(map) : deps.read(map)));
  };
  return {
    of: async (heads) => {
      const there = new Set(heads.map(({ map }) => map));
      for (const map of noted.keys()) if (!there.has(map)) noted.delete(map);
      return listAtOnce(heads, (head) => list(head).catch((error: unknown) => leftOut(deps.log, head.map, error)));
    },
    note,
  };
}

function listedOf(map: Readable): readonly ListedMap[] {
  const graph = map.graph();
  const { settings } = graph;
  if (settings === null) return [];
  return [{ head: map.head(), settings, ...sizeOf(graph) }];
}

function leftOut(log: LiveLog, map: string, error: unknown): readonly ListedMap[] {
  // One that was removed since the heads were read is no fault; one that cannot be read must not take the others away.
  if (!(error instanceof SirkelError && error.code === 'NOT_FOUND')) {
    log.error({ err: error, map }, 'a map could not be read for the list');
  }
  return [];
}

async function listAtOnce(
  heads: readonly Head[],
  list: (head: Head) => Promise<readonly ListedMap[]>,
): Promise<readonly ListedMap[]> {
  const listed: (readonly ListedMap[])[] = [];
  // One iterator for all: each takes what comes next.
  const next = heads.entries();
  const work = async (): Promise<void> => {
    for (const [index, head] of next) listed[index] = await list(head);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return listed.flat();
}
