import { setTimeout as sleep } from 'node:timers/promises';
import { formatCursor, type Cursor, type Graph } from '@sirkel/graph-schema';
import { WebSocket, type ClientOptions } from 'ws';
import type { Connection } from '../../../client/feed/Connection.ts';
import { createMapFeed, type MapFeed } from '../../../client/feed/createMapFeed.ts';
import type { MapLine } from '../../../client/feed/runFeed.ts';
import { createLiveClient } from '../../../client/graphql/createLiveClient.ts';
import { graphQuery, mapChangesSubscription } from '../../../client/graphql/operations.ts';
import { readEvent, readMap } from '../../../client/graphql/readMap.ts';
import { retryPause } from '../../../client/graphql/waitBeforeRetry.ts';
import { createAsking } from './createAsking.ts';
import { waitUntil } from './waitUntil.ts';

/** Someone who has the map open: the app's own feed, over a socket of Node. */
export type Follower = {
  graph(): Graph;
  cursor(): Cursor;
  connection(): Connection;
  /** When each change came by the subscription, by operationId, as `performance.now()` tells. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** The sequences that came by the subscription and were folded, in the order they came. */
  readonly folded: readonly number[];
  /** How often the whole map was read; 1 for who was never told to read it again. */
  loads(): number;
  /** How often the connection was lost. */
  losses(): number;
  /** Tries at once instead of waiting out the pause between two tries. */
  hurry(): void;
  close(): void;
};

export type FollowerOrder = {
  readonly url: string;
  readonly map: string;
  readonly cookie?: string;
  /** The app spreads its tries by chance; here they come as early as they may. */
  readonly random?: () => number;
};

/** Opens a map and waits until it is there and live. */
export async function startFollower(order: FollowerOrder): Promise<Follower> {
  const feed = createFeed(order);
  const arrivals = new Map<string, number>();
  const folded: number[] = [];
  const counts = { loads: 0, losses: 0 };
  feed.subscribe((news) => {
    if (news.type === 'graph') counts.loads += 1;
    else if (news.type === 'connection') counts.losses += feed.connection().state === 'reconnecting' ? 1 : 0;
    else {
      folded.push(news.change.sequence);
      arrivals.set(news.change.operationId, performance.now());
    }
  });
  const close = feed.open();
  await waitUntil('a client has the map and is live', () => feed.connection().state === 'live');
  return {
    graph: () => here(feed.graph()),
    cursor: () => here(feed.cursor()),
    connection: feed.connection,
    arrivals,
    folded,
    loads: () => counts.loads,
    losses: () => counts.losses,
    hurry: feed.hurry,
    close,
  };
}

function createFeed({ url, map, cookie, random = () => 0 }: FollowerOrder): MapFeed {
  const request = createAsking(url, cookie);
  return createMapFeed({
    loadMap: async (signal) => readMap((await request(graphQuery, { map }, signal)).graph),
    connect: () => connect({ url, map, ...(cookie === undefined ? {} : { cookie }), random }),
    watchNetwork: () => () => undefined,
    // What is stopped meanwhile tells nothing more.
    wait: (tries, signal) => sleep(retryPause(tries, random()), undefined, { signal }).catch(() => undefined),
    now: Date.now,
    reloadPage: () => false,
  });
}

function connect({ url, map, cookie, random = () => 0 }: FollowerOrder): MapLine {
  const live = createLiveClient({
    url: `${url.replace(/^http/, 'ws')}/graphql/${map}`,
    webSocket: cookie === undefined ? WebSocket : socketWith({ headers: { cookie } }),
    random,
  });
  return {
    ...live,
    subscribe: (since, sink) =>
      live.subscribe(mapChangesSubscription, () => ({ map, since: formatCursor(since()) }), {
        ...sink,
        next: ({ mapChanges }) => {
          sink.next(readEvent(mapChanges));
        },
      }),
  };
}

/** A browser sends its cookie by itself. */
function socketWith(options: ClientOptions): new (address: string | URL) => WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, options);
    }
  };
}

function here<T>(value: T | null): T {
  if (value === null) throw new Error('This client has no map yet.');
  return value;
}
