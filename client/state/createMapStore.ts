import type { Change, EditCommand, FieldConflict, Graph } from '@sirkel/graph-schema';
import type { Connection } from '../feed/Connection.ts';
import type { FeedNews, MapFeed } from '../feed/createMapFeed.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import type { Command, Commands } from '../mutations/createCommands.ts';
import { afterCommit, afterRedo, afterUndo, withoutOperation } from './operationStacks.ts';
import type { OperationStacks } from './operationStacks.ts';
import { pendingView } from './pendingView.ts';
import type { PendingCommit, PendingStamp } from './pendingView.ts';

/** Something asked for that the server refused; what was written is kept until it is sent again or let go. */
export type Refusal = { readonly command: Command; readonly error: RequestError };

/** How a command ended. */
export type Outcome =
  | { readonly state: 'done'; readonly change: Change }
  | { readonly state: 'conflict'; readonly operationId: string; readonly conflicts: readonly FieldConflict[] }
  | { readonly state: 'refused'; readonly operationId: string; readonly error: RequestError };

/** A map as the screen shows it at one moment. A new object for each moment; the graph in it may be the same one. */
export type MapSnapshot = {
  /** What the server has, with own commits on top; null until it has been read. Read only. */
  readonly graph: Graph | null;
  /** The sequence of the last change that the server has told of; null before the map has been read. */
  readonly confirmed: number | null;
  /** Counts up with each change of the graph. */
  readonly version: number;
  readonly connection: Connection;
  readonly pending: readonly PendingCommit[];
  readonly refused: readonly Refusal[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** Everything a page needs of one map. */
export type MapStore = {
  snapshot(): MapSnapshot;
  subscribe(listener: () => void): () => void;
  /** Shows the edits at once and sends them; never throws. */
  commit(edits: readonly EditCommand[]): Promise<Outcome>;
  /** Takes back the latest own change that can be; null when there is none. */
  undo(): Promise<Outcome | null>;
  redo(): Promise<Outcome | null>;
  /** Sends a refused command again, as a new operation. */
  retry(operationId: string): Promise<Outcome | null>;
  /** Lets a refused command go. */
  dismiss(operationId: string): void;
  /** Says under which random id this tab writes, once that is known. */
  setAuthor(author: string): void;
  /** Begins anew after the connection `failed`. */
  reload(): void;
  /** Tries at once to get the connection back. */
  hurry(): void;
  close(): void;
};

export type MapStoreParts = {
  readonly feed: MapFeed;
  readonly commands: Commands;
  /** What could be undone before the page was loaded. */
  readonly stacks: OperationStacks;
  readonly keepStacks: (stacks: OperationStacks) => void;
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: () => string;
  /** Runs something soon, so that many changes at once are shown as one. */
  readonly soon: (run: () => void) => void;
};

type Held = {
  readonly pending: readonly PendingCommit[];
  readonly refused: readonly Refusal[];
  readonly stacks: OperationStacks;
  readonly author: string;
};

/** The state of one map: what the feed has confirmed, and what this tab has asked for. */
export function createMapStore(parts: MapStoreParts): MapStore {
  const { feed } = parts;
  let held: Held = { pending: [], refused: [], stacks: parts.stacks, author: 'unknown' };
  let announced = false;
  let stale = false;
  let last: Promise<unknown> = Promise.resolve();
  let snapshot = take(parts, held, null);
  const listeners = new Set<() => void>();
  const show = (): void => {
    announced = false;
    snapshot = take(parts, held, stale ? null : snapshot, snapshot.version + 1);
    stale = false;
    for (const listener of [...listeners]) listener();
  };
  const showSoon = (): void => {
    if (announced) return;
    announced = true;
    parts.soon(() => {
      if (announced) show();
    });
  };
  const hold = (next: Partial<Held>): void => {
    stale ||= next.pending !== undefined;
    held = { ...held, ...next };
    if (next.stacks !== undefined) parts.keepStacks(next.stacks);
    show();
  };
  const stop = feed.subscribe((news) => {
    stale ||= news.type !== 'connection';
    held = { ...held, pending: stillPending(held.pending, feed.graph(), news) };
    showSoon();
  });
  const sendNow = async (command: Command): Promise<Outcome> => {
    try {
      const change = await parts.commands.send(command);
      hold({ pending: answered(held.pending, change, feed.graph()), stacks: afterSent(held.stacks, command) });
      return { state: 'done', change };
    } catch (thrown) {
      const error = asRequestError(thrown);
      hold(afterRefusal(held, { command, error }));
      return outcomeOf(command, error);
    }
  };
  const send = (command: Command): Promise<Outcome> => {
    const sent = sendNow(command);
    last = sent;
    return sent;
  };
  const commit = (edits: readonly EditCommand[]): Promise<Outcome> => {
    const operationId = parts.newId();
    hold({ pending: [...held.pending, { operationId, edits, sequence: null }] });
    return send({ type: 'commit', operationId, edits });
  };
  // What is on its way can be taken back only once it has arrived, and a second press means the one before it.
  const takeBack = (type: 'undo' | 'redo', latest: () => string | undefined): Promise<Outcome | null> => {
    const taken = last.then(() => {
      const undoes = latest();
      return undoes === undefined ? null : sendNow({ type, operationId: parts.newId(), undoes });
    });
    last = taken;
    return taken;
  };
  const dismiss = (operationId: string): void => {
    hold({ refused: held.refused.filter(({ command }) => command.operationId !== operationId) });
  };
  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit,
    undo: () => takeBack('undo', () => held.stacks.undoable.at(-1)),
    redo: () => takeBack('redo', () => held.stacks.redoable.at(-1)),
    retry: (operationId) => {
      const refusal = held.refused.find(({ command }) => command.operationId === operationId);
      if (refusal === undefined) return Promise.resolve(null);
      dismiss(operationId);
      const { command } = refusal;
      return command.type === 'commit' ? commit(command.edits) : takeBack(command.type, () => command.undoes);
    },
    dismiss,
    setAuthor: (author) => {
      held = { ...held, author };
    },
    reload: feed.retry,
    hurry: feed.hurry,
    close: () => {
      stop();
      listeners.clear();
      feed.close();
    },
  };
}

// `before` is the snapshot whose graph still stands, or null where the graph must be made anew.
function take(
  { feed, now }: MapStoreParts,
  { pending, refused, stacks, author }: Held,
  before: MapSnapshot | null,
  version = 0,
): MapSnapshot {
  return {
    ...(before === null ? { graph: viewOf(feed.graph(), pending, { author, at: now() }), version } : before),
    confirmed: feed.graph()?.sequence ?? null,
    connection: feed.connection(),
    pending,
    refused,
    canUndo: stacks.undoable.length > 0,
    canRedo: stacks.redoable.length > 0,
  };
}

function viewOf(confirmed: Graph | null, pending: readonly PendingCommit[], stamp: PendingStamp): Graph | null {
  return confirmed === null ? null : pendingView(confirmed, pending, stamp);
}

// A commit is on top until the map itself holds it, which may be before or after the answer to it.
function stillPending(
  pending: readonly PendingCommit[],
  graph: Graph | null,
  news: FeedNews,
): readonly PendingCommit[] {
  if (pending.length === 0 || news.type === 'connection') return pending;
  if (news.type === 'graph') return pending.filter(({ sequence }) => sequence === null);
  return pending.filter(
    ({ operationId, sequence }) =>
      operationId !== news.change.operationId && (sequence === null || sequence > (graph?.sequence ?? 0)),
  );
}

function answered(pending: readonly PendingCommit[], change: Change, graph: Graph | null): readonly PendingCommit[] {
  const holds = (graph?.sequence ?? 0) >= change.sequence;
  return pending.flatMap((commit) => {
    if (commit.operationId !== change.operationId) return [commit];
    return holds ? [] : [{ ...commit, sequence: change.sequence }];
  });
}

function afterSent(stacks: OperationStacks, command: Command): OperationStacks {
  if (command.type === 'commit') return afterCommit(stacks, command.operationId);
  if (command.type === 'undo') return afterUndo(stacks, command.undoes, command.operationId);
  return afterRedo(stacks, command.undoes, command.operationId);
}

// What others have built on cannot be taken back; leaving it on the stack would block what lies under it.
function afterRefusal({ pending, refused, stacks }: Held, refusal: Refusal): Partial<Held> {
  const { command, error } = refusal;
  if (command.type === 'commit') {
    return {
      pending: pending.filter(({ operationId }) => operationId !== command.operationId),
      refused: [...refused, refusal],
    };
  }
  const gone = error.code === 'CONFLICT' || error.code === 'NOT_FOUND' || error.code === 'INVALID';
  return gone ? { stacks: withoutOperation(stacks, command.undoes) } : {};
}

function outcomeOf({ operationId }: Command, error: RequestError): Outcome {
  const { conflicts } = error.details;
  if (error.code === 'CONFLICT' && conflicts !== undefined) return { state: 'conflict', operationId, conflicts };
  return { state: 'refused', operationId, error };
}
