import type { Change, FieldConflict, Graph } from '@sirkel/graph-schema';
import type { FeedNews } from '../feed/runFeed.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import type { Command } from '../mutations/createCommands.ts';
import { afterCommit, afterRedo, afterUndo, withoutOperation } from './operationStacks.ts';
import type { OperationStacks } from './operationStacks.ts';
import type { PendingCommit } from './pendingView.ts';

/** Something asked for that the server refused; what was written is kept until it is sent again or let go. */
export type Refusal = { readonly command: Command; readonly error: RequestError };

/** What a tab itself has asked of a map, and what became of it. */
export type Held = {
  readonly pending: readonly PendingCommit[];
  readonly refused: readonly Refusal[];
  readonly stacks: OperationStacks;
  /** What is being taken back or done again right now; one at a time. */
  readonly takingBack: 'undo' | 'redo' | null;
  /** Why nothing can be saved just now, as it was first answered: all that is asked for is kept and tried again. */
  readonly trouble: RequestError | null;
};

/** How a command ended. */
export type Outcome =
  | { readonly state: 'done'; readonly change: Change }
  | { readonly state: 'conflict'; readonly operationId: string; readonly conflicts: readonly FieldConflict[] }
  | { readonly state: 'refused'; readonly operationId: string; readonly error: RequestError };

/** What is still to be shown on top after news of the map: a commit until the map itself holds it. */
export function afterNews(
  pending: readonly PendingCommit[],
  graph: Graph | null,
  news: FeedNews,
): readonly PendingCommit[] {
  if (pending.length === 0 || news.type === 'connection') return pending;
  // A map that was read anew holds all that was ever answered.
  if (news.type === 'graph') return pending.filter(({ sequence }) => sequence === null);
  return pending.filter(
    ({ operationId, sequence }) =>
      operationId !== news.change.operationId && (sequence === null || sequence > (graph?.sequence ?? 0)),
  );
}

/** After the answer to a command, which may come before or after the same change by the feed. */
export function afterAnswer(
  { pending, stacks }: Pick<Held, 'pending' | 'stacks'>,
  command: Command,
  change: Change,
  graph: Graph | null,
): Pick<Held, 'pending' | 'stacks'> {
  const holds = (graph?.sequence ?? 0) >= change.sequence;
  return {
    pending: pending.flatMap((commit) => {
      if (commit.operationId !== change.operationId) return [commit];
      return holds ? [] : [{ ...commit, sequence: change.sequence }];
    }),
    stacks: stacksAfter(stacks, command),
  };
}

/**
 * After a refusal. A commit leaves the picture and is kept aside. What others have built on cannot be taken back any
 * more, and would stand in the way of what lies under it on the stack.
 */
export function afterRefusal({ pending, refused, stacks }: Held, refusal: Refusal): Partial<Held> {
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

/** A refusal as its asker is told. */
export function refusalOutcome({ command: { operationId }, error }: Refusal): Outcome {
  const { conflicts } = error.details;
  if (error.code === 'CONFLICT' && conflicts !== undefined) return { state: 'conflict', operationId, conflicts };
  return { state: 'refused', operationId, error };
}

function stacksAfter(stacks: OperationStacks, command: Command): OperationStacks {
  if (command.type === 'commit') return afterCommit(stacks, command.operationId);
  if (command.type === 'undo') return afterUndo(stacks, command.undoes, command.operationId);
  return afterRedo(stacks, command.undoes, command.operationId);
}
