import { applyChange } from '@sirkel/graph-schema';
import type { Change, Cursor, Graph } from '@sirkel/graph-schema';
import { asRequestError } from '../graphql/RequestError.ts';
import type { LiveSink } from '../graphql/createLiveClient.ts';
import type { LoadedMap, MapEvent } from '../graphql/readMap.ts';
import { buildGraph } from './buildGraph.ts';
import type { Connection } from './Connection.ts';
import { firstStep, stepFeed } from './feedState.ts';
import type { FeedEffect, FeedEvent, FeedState } from './feedState.ts';

/** What a feed needs of the world. */
export type MapFeedParts = {
  readonly loadMap: (signal: AbortSignal) => Promise<LoadedMap>;
  /** `since` is asked for at each connection. */
  readonly subscribe: (since: () => Cursor, sink: LiveSink<MapEvent>) => () => void;
  readonly watchConnection: (listener: (connected: boolean) => void) => () => void;
  readonly watchNetwork: (listener: (online: boolean) => void) => () => void;
  readonly hurry: () => void;
  /** Waits longer the more tries there were. */
  readonly wait: (tries: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** Another version of the client is needed. */
  readonly reloadPage: () => void;
};

/** What a feed tells: a whole new graph, a change folded into the one it has, or another connection. */
export type FeedNews =
  { readonly type: 'graph' } | { readonly type: 'change'; readonly change: Change } | { readonly type: 'connection' };

/** A map that follows the server. */
export type MapFeed = {
  /** Changed in place by each `change`, replaced at each `graph`; null until it has been read. */
  graph(): Graph | null;
  cursor(): Cursor | null;
  connection(): Connection;
  subscribe(listener: (news: FeedNews) => void): () => void;
  /** Begins anew after `failed`. */
  retry(): void;
  /** Tries at once instead of waiting. */
  hurry(): void;
  close(): void;
};

/** Reads a map, follows its changes, and catches up exactly after every break. Begins at once. */
export function createMapFeed(parts: MapFeedParts): MapFeed {
  let state: FeedState = firstStep.state;
  let graph: Graph | null = null;
  let loading = new AbortController();
  let stopSubscription = (): void => undefined;
  const listeners = new Set<(news: FeedNews) => void>();
  const tell = (news: FeedNews): void => {
    for (const listener of [...listeners]) listener(news);
  };
  const handle = (event: FeedEvent): void => {
    const { connection } = state;
    const step = stepFeed(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
    if (state.connection !== connection) tell({ type: 'connection' });
  };
  const load = async (wait: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stopSubscription();
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    try {
      await wait(signal);
      if (signal.aborted) return;
      const map = await parts.loadMap(signal);
      if (signal.aborted) return;
      graph = buildGraph(map);
      handle({ type: 'loaded', cursor: map.cursor, at: parts.now() });
      tell({ type: 'graph' });
    } catch (error) {
      if (!signal.aborted) handle({ type: 'loadFailed', error: asRequestError(error), at: parts.now() });
    }
  };
  const subscribe = (): void => {
    stopSubscription();
    stopSubscription = parts.subscribe(() => cursorOf(state), {
      next: handle,
      failed: (error) => {
        handle({ type: 'subscriptionFailed', error, at: parts.now() });
      },
      ended: () => {
        handle({ type: 'subscriptionEnded', at: parts.now() });
      },
    });
  };
  const run = (effect: FeedEffect): void => {
    if (effect.type === 'load') void load(() => Promise.resolve());
    else if (effect.type === 'loadLater') void load((signal) => parts.wait(effect.tries, signal));
    else if (effect.type === 'subscribe') subscribe();
    else if (effect.type === 'hurry') parts.hurry();
    else if (effect.type === 'reloadPage') parts.reloadPage();
    else if (graph !== null) {
      applyChange(graph, effect.change);
      tell({ type: 'change', change: effect.change });
    }
  };
  const stops = watch(parts, handle);
  for (const effect of firstStep.effects) run(effect);
  return {
    graph: () => graph,
    cursor: () => state.cursor,
    connection: () => state.connection,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {
      handle({ type: 'retry' });
    },
    hurry: parts.hurry,
    close: () => {
      stopSubscription();
      loading.abort();
      listeners.clear();
      for (const stop of stops) stop();
    },
  };
}

function watch(parts: MapFeedParts, handle: (event: FeedEvent) => void): readonly (() => void)[] {
  return [
    parts.watchConnection((connected) => {
      handle(connected ? { type: 'connected' } : { type: 'disconnected', at: parts.now() });
    }),
    parts.watchNetwork((online) => {
      handle({ type: online ? 'networkBack' : 'networkLost', at: parts.now() });
    }),
  ];
}

function cursorOf(state: FeedState): Cursor {
  if (state.cursor === null) throw new Error('A feed subscribes only after it has read its map.');
  return state.cursor;
}
