import type { Cursor, Graph } from '@sirkel/graph-schema';
import type { Connection } from './Connection.ts';
import { firstStep } from './feedState.ts';
import { runFeed } from './runFeed.ts';
import type { FeedNews, FeedRun, MapFeedParts } from './runFeed.ts';

/** A map that follows the server while it is open. */
export type MapFeed = {
  /** Reads the map and follows it; gives how to close it. It can be opened again, and then begins anew. */
  open(): () => void;
  /** Changed in place by each `change`, replaced at each `graph`; null until it has been read. */
  graph(): Graph | null;
  cursor(): Cursor | null;
  connection(): Connection;
  subscribe(listener: (news: FeedNews) => void): () => void;
  /** Begins anew after `failed`. */
  retry(): void;
  /** Tries at once instead of waiting. */
  hurry(): void;
};

/** Reads a map, follows its changes, and catches up exactly after every break. Does nothing before it is opened. */
export function createMapFeed(parts: MapFeedParts): MapFeed {
  const listeners = new Set<(news: FeedNews) => void>();
  let run: FeedRun | null = null;
  const tell = (news: FeedNews): void => {
    for (const listener of [...listeners]) listener(news);
  };
  return {
    open: () => {
      run?.stop();
      const opened = runFeed(parts, tell);
      run = opened;
      return opened.stop;
    },
    graph: () => run?.graph() ?? null,
    cursor: () => run?.state().cursor ?? null,
    connection: () => (run?.state() ?? firstStep.state).connection,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {
      run?.handle({ type: 'retry' });
    },
    hurry: () => {
      run?.hurry();
    },
  };
}
