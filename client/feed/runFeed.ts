import { applyChange } from '@sirkel/graph-schema';
import type { Change, Cursor, Graph } from '@sirkel/graph-schema';
import type { LiveSink } from '../graphql/createLiveClient.ts';
import type { LoadedMap, MapEvent } from '../graphql/readMap.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import { buildGraph } from './buildGraph.ts';
import { firstStep, stepFeed } from './feedState.ts';
import type { FeedEffect, FeedEvent, FeedState } from './feedState.ts';

/** The line to the server on which a map's changes come. */
export type MapLine = {
  /** `since` is asked for at each connection. */
  readonly subscribe: (since: () => Cursor, sink: LiveSink<MapEvent>) => () => void;
  readonly watch: (listener: (connected: boolean) => void) => () => void;
  readonly hurry: () => void;
  readonly close: () => void;
};

/** What a feed needs of the world. */
export type MapFeedParts = {
  readonly loadMap: (signal: AbortSignal) => Promise<LoadedMap>;
  readonly connect: () => MapLine;
  readonly watchNetwork: (listener: (online: boolean) => void) => () => void;
  /** Waits longer the more tries there were. */
  readonly wait: (tries: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** Another version of the client is needed. False when the page was loaded anew only just now. */
  readonly reloadPage: () => boolean;
};

/** What a feed tells: a whole new graph, a change folded into the one it has, or another connection. */
export type FeedNews =
  { readonly type: 'graph' } | { readonly type: 'change'; readonly change: Change } | { readonly type: 'connection' };

/** A feed from when it is opened until it is closed. */
export type FeedRun = {
  state(): FeedState;
  graph(): Graph | null;
  handle(event: FeedEvent): void;
  hurry(): void;
  stop(): void;
};

/** Reads the map, follows it, and does what each step asks for. Begins at once. */
export function runFeed(parts: MapFeedParts, tell: (news: FeedNews) => void): FeedRun {
  const line = parts.connect();
  let state = firstStep.state;
  let graph: Graph | null = null;
  let stopLoading = (): void => undefined;
  let stopSubscription = (): void => undefined;
  const handle = (event: FeedEvent): void => {
    const { connection } = state;
    const step = stepFeed(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
    if (state.connection !== connection) tell({ type: 'connection' });
  };
  const load = (tries: number | null): void => {
    stopSubscription();
    stopLoading();
    stopLoading = loadMap(parts, tries, handle, (map) => {
      graph = buildGraph(map);
      handle({ type: 'loaded', cursor: map.cursor, at: parts.now() });
      tell({ type: 'graph' });
    });
  };
  const perform = (effect: FeedEffect): void => {
    if (effect.type === 'load') load(null);
    else if (effect.type === 'loadLater') load(effect.tries);
    else if (effect.type === 'hurry') line.hurry();
    else if (effect.type === 'reloadPage') {
      // A change that can be neither folded nor fetched: what is shown is no longer what the server has.
      if (!parts.reloadPage()) handle({ type: 'tooOld' });
    } else if (effect.type === 'subscribe') {
      stopSubscription();
      stopSubscription = line.subscribe(() => cursorOf(state), sinkOf(parts, handle));
    } else if (graph !== null) {
      applyChange(graph, effect.change);
      tell({ type: 'change', change: effect.change });
    }
  };
  const stopWatching = watch(parts, line, handle);
  for (const effect of firstStep.effects) perform(effect);
  return {
    state: () => state,
    graph: () => graph,
    handle,
    hurry: line.hurry,
    stop: () => {
      stopSubscription();
      stopLoading();
      stopWatching();
      line.close();
    },
  };
}

/** Loads, at once or after a wait; what was stopped tells nothing more. */
function loadMap(
  parts: MapFeedParts,
  tries: number | null,
  handle: (event: FeedEvent) => void,
  take: (map: LoadedMap) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const isStopped = (): boolean => signal.aborted;
  const load = async (): Promise<void> => {
    if (tries !== null) await parts.wait(tries, signal);
    if (isStopped()) return;
    const map = await parts.loadMap(signal);
    if (!isStopped()) take(map);
  };
  load().catch((error: unknown) => {
    if (!isStopped()) handle({ type: 'loadFailed', error: asRequestError(error), at: parts.now() });
  });
  return () => {
    stop.abort();
  };
}

function sinkOf(parts: MapFeedParts, handle: (event: FeedEvent) => void): LiveSink<MapEvent> {
  return {
    next: handle,
    failed: (error) => {
      handle({ type: 'subscriptionFailed', error, at: parts.now() });
    },
    ended: () => {
      handle({ type: 'subscriptionEnded', at: parts.now() });
    },
  };
}

function watch(parts: MapFeedParts, line: MapLine, handle: (event: FeedEvent) => void): () => void {
  const stops = [
    line.watch((connected) => {
      handle(connected ? { type: 'connected' } : { type: 'disconnected', at: parts.now() });
    }),
    parts.watchNetwork((online) => {
      handle({ type: online ? 'networkBack' : 'networkLost', at: parts.now() });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function cursorOf(state: FeedState): Cursor {
  if (state.cursor === null) throw new Error('A feed subscribes only after it has read its map.');
  return state.cursor;
}
