import type { Cursor, Graph } from '@sirkel/graph-schema';
import type { Connection } from '../feed/Connection.ts';
import type { MapFeed } from '../feed/createMapFeed.ts';
import type { Commands } from '../mutations/createCommands.ts';
import { createSender } from './createSender.ts';
import type { Sender } from './createSender.ts';
import type { Unsent } from './createUnsent.ts';
import { afterNews } from './Held.ts';
import type { Held, Refusal } from './Held.ts';
import type { OperationStacks } from './operationStacks.ts';
import { pendingView } from './pendingView.ts';
import type { PendingCommit } from './pendingView.ts';

/** A map as the screen shows it at one moment. A new object for each moment; the graph in it may be the same one. */
export type MapSnapshot = {
  /** What the server has, with own commits on top; null until it has been read. Read only. */
  readonly graph: Graph | null;
  /** The sequence of the last change that the server has told of; null before the map has been read. */
  readonly confirmed: number | null;
  /** Where that stands in the log; null before the map has been read. */
  readonly cursor: Cursor | null;
  /** Counts up with each change of the graph. */
  readonly version: number;
  readonly connection: Connection;
  readonly pending: readonly PendingCommit[];
  readonly refused: readonly Refusal[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The operations that would be taken back, or done again; null for none. */
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
  /** What is being taken back or done again right now. */
  readonly takingBack: Held['takingBack'];
  /** Why nothing can be saved just now; null when it can, as far as is known. */
  readonly trouble: Held['trouble'];
};

/** Everything a page needs of one map. */
export type MapStore = Omit<Sender, 'resume'> & {
  /** Reads the map and follows it; gives how to close it. It can be opened again. */
  open(): () => void;
  snapshot(): MapSnapshot;
  subscribe(listener: () => void): () => void;
  /** Says under which random id this tab writes, once that is known. */
  setAuthor(author: string): void;
  /** Begins anew after the connection `failed`. */
  reload(): void;
  /** Tries at once to get the connection back, and to send what waits. */
  hurry(): void;
};

export type MapStoreParts = {
  readonly feed: MapFeed;
  readonly commands: Commands;
  /** What could be undone before the page was loaded. */
  readonly stacks: OperationStacks;
  readonly keepStacks: (stacks: OperationStacks) => void;
  /** What was asked for before the page was loaded, and not answered; sent again when the map is opened. */
  readonly unsent: Unsent;
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: () => string;
  /** Runs something soon, so that many changes at once are shown as one. */
  readonly soon: (run: () => void) => void;
};

/** The state of one map: what the feed has confirmed, and what this tab has asked for. */
export function createMapStore(parts: MapStoreParts): MapStore {
  const { feed, commands, stacks, keepStacks, unsent, newId, now, soon } = parts;
  let held = heldBefore(unsent, stacks);
  let author = 'unknown';
  let announced = false;
  // Whether the graph on screen is older than what is known.
  let stale = false;
  const listeners = new Set<() => void>();
  const view = (): Graph | null => viewOf(feed.graph(), held.pending, { author, at: now() });
  let snapshot = snapshotOf({ graph: view(), version: 0 }, feed, held);
  const show = (): void => {
    const shown = stale ? { graph: view(), version: snapshot.version + 1 } : snapshot;
    announced = false;
    stale = false;
    snapshot = snapshotOf(shown, feed, held);
    for (const listener of [...listeners]) listener();
  };
  const showSoon = (): void => {
    if (announced) return;
    announced = true;
    soon(() => {
      if (announced) show();
    });
  };
  const hold = (next: Partial<Held>, when: 'now' | 'soon' = 'now'): void => {
    stale ||= next.pending !== undefined;
    held = { ...held, ...next };
    if (next.stacks !== undefined) keepStacks(next.stacks);
    if (when === 'now') show();
    else showSoon();
  };
  feed.subscribe((news) => {
    stale ||= news.type !== 'connection';
    held = { ...held, pending: afterNews(held.pending, feed.graph(), news) };
    // What waits for the server need not wait longer.
    if (news.type === 'connection' && feed.connection().state === 'live') commands.hurry();
    showSoon();
  });
  const { resume, ...sender } = createSender({ commands, unsent, newId, graph: feed.graph, held: () => held, hold });
  let resumed = false;
  return {
    ...sender,
    open: () => {
      if (!resumed) resume();
      resumed = true;
      return feed.open();
    },
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setAuthor: (next) => {
      author = next;
    },
    reload: feed.retry,
    hurry: hurryBoth(feed, commands),
  };
}

function heldBefore(unsent: Unsent, stacks: OperationStacks): Held {
  const pending = unsent.read().map((commit) => ({ ...commit, sequence: null }));
  return { pending, refused: [], stacks, takingBack: null, trouble: null };
}

function hurryBoth(feed: Pick<MapFeed, 'hurry'>, commands: Pick<Commands, 'hurry'>): () => void {
  return () => {
    feed.hurry();
    commands.hurry();
  };
}

function snapshotOf(
  { graph, version }: Pick<MapSnapshot, 'graph' | 'version'>,
  feed: MapFeed,
  { pending, refused, stacks, takingBack, trouble }: Held,
): MapSnapshot {
  return {
    graph,
    version,
    confirmed: feed.graph()?.sequence ?? null,
    cursor: feed.cursor(),
    connection: feed.connection(),
    pending,
    refused,
    canUndo: stacks.undoable.length > 0,
    canRedo: stacks.redoable.length > 0,
    nextUndo: stacks.undoable.at(-1) ?? null,
    nextRedo: stacks.redoable.at(-1) ?? null,
    takingBack,
    trouble,
  };
}

function viewOf(
  confirmed: Graph | null,
  pending: readonly PendingCommit[],
  stamp: { readonly author: string; readonly at: string },
): Graph | null {
  return confirmed === null ? null : pendingView(confirmed, pending, stamp);
}
