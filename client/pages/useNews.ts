import { formatCursor } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import type { Request } from '../graphql/createRequest.ts';
import { changesQuery } from '../graphql/newsOperations.ts';
import { readChange } from '../graphql/readMap.ts';
import type { News } from '../panels/news/News.ts';
import { readOwn } from '../state/ownOperations.ts';
import { readSeen, writeSeen } from '../state/seenMark.ts';
import type { SeenMark } from '../state/seenMark.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useKnownMe } from '../state/useMe.ts';
import { useServices } from './Services.ts';

// In milliseconds: the map comes first, with all that it fetches.
const AFTER = 1_500;
// What has happened since is read in stretches, and no more of them than one would look through.
const MOST_STRETCHES = 10;

/** What is known of what is new: `unknown` until it has been looked up, and where that failed. */
type Standing = { readonly state: 'unknown' } | { readonly state: 'known'; readonly news: News | null };

/**
 * What others have done to the map since it was last seen in this browser, told once it has been looked up: at a visit,
 * and when the page has been out of sight and is seen again. How far one has seen goes along with the map while it is in
 * sight and there is no news that has not been read.
 */
export function useNews(): { readonly news: News | null; readonly markRead: () => void } {
  const { id: map } = useMap();
  const { remembered } = useServices();
  const { cursor } = useMapSnapshot();
  const [before, setBefore] = useState(() => readSeen(remembered, map));
  const [standing, setStanding] = useState<Standing>({ state: 'unknown' });
  useLookUp(before, standing.state === 'unknown', setStanding);
  const news = standing.state === 'known' ? standing.news : null;
  const epoch = cursor?.epoch;
  const sequence = cursor?.sequence;
  const isRead = standing.state === 'known' && news === null;
  useEffect(() => {
    if (!isRead || epoch === undefined || sequence === undefined) return;
    if (document.visibilityState === 'hidden') return;
    writeSeen(remembered, map, { epoch, sequence, at: new Date().toISOString() });
  }, [remembered, map, isRead, epoch, sequence]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'hidden' || !isRead) return;
      // What was kept before the page went out of sight, or what another tab has seen since.
      setBefore(readSeen(remembered, map));
      setStanding({ state: 'unknown' });
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, [remembered, map, isRead]);
  return {
    news,
    markRead: () => {
      setStanding({ state: 'known', news: null });
    },
  };
}

/** Looks it up once, when the map stands, it is known who asks, and the browser has nothing else to do. */
function useLookUp(before: SeenMark | null, isWanted: boolean, tell: (standing: Standing) => void): void {
  const { id: map, store } = useMap();
  const { request, later, whenIdle, remembered } = useServices();
  const me = useKnownMe();
  const { connection } = useMapSnapshot();
  const isTime = isWanted && connection.state === 'live' && me !== null;
  useEffect(() => {
    if (!isTime) return undefined;
    const leave = new AbortController();
    const look = async (): Promise<void> => {
      const { cursor, version } = store.snapshot();
      if (cursor === null) return;
      const own = readOwn(remembered, map);
      const news = await newsSince({ before, cursor, version, own, ask: asking(request, map, leave.signal) });
      if (!leave.signal.aborted) tell({ state: 'known', news });
    };
    let stop = later(() => {
      stop = whenIdle(() => {
        // What could not be looked up is not told; it is looked up at the next visit.
        look().catch(() => undefined);
      });
    }, AFTER);
    return () => {
      stop();
      leave.abort();
    };
  }, [isTime, remembered, before, map, store, request, later, whenIdle, tell]);
}

type Stretch = { readonly changes: readonly Change[]; readonly cursor: string; readonly hasMore: boolean };
type Ask = (since: string) => Promise<Stretch & { readonly reload: boolean }>;

function asking(request: Request, map: string, signal: AbortSignal): Ask {
  return async (since) => {
    const { changes } = await request(changesQuery, { map, since }, signal);
    return { ...changes, changes: changes.changes.map(readChange) };
  };
}

export type NewsQuestion = {
  readonly before: SeenMark | null;
  readonly cursor: Cursor;
  readonly version: number;
  /** The operations of this browser: what one did oneself is no news. */
  readonly own: ReadonlySet<string>;
  readonly ask: Ask;
};

/** What others have done since a mark; null for nothing. */
export async function newsSince({ before, cursor, version, own, ask }: NewsQuestion): Promise<News | null> {
  if (before === null) return null;
  if (before.epoch !== cursor.epoch) return { state: 'restored', since: before.at };
  if (before.sequence >= cursor.sequence) return null;
  const changes: Change[] = [];
  let since = formatCursor(before);
  let hasMore = true;
  for (let stretch = 0; hasMore && stretch < MOST_STRETCHES; stretch += 1) {
    const answer = await ask(since);
    if (answer.reload) return { state: 'restored', since: before.at };
    changes.push(...answer.changes.filter(({ operationId }) => !own.has(operationId)));
    ({ cursor: since, hasMore } = answer);
  }
  return changes.length === 0 && !hasMore ? null : { state: 'changed', since: before.at, changes, hasMore, version };
}
