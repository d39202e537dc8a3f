import type { Change, EditCommand } from '@sirkel/graph-schema';
import type { Request } from '../graphql/createRequest.ts';
import type { ChangeFieldsFragment } from '../graphql/generated/operations.ts';
import { commitMutation, redoMutation, undoMutation } from '../graphql/operations.ts';
import { readChange } from '../graphql/readMap.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError, RequestErrorCode } from '../graphql/RequestError.ts';
import type { Pause } from '../graphql/waitBeforeRetry.ts';
import { toEditInput } from './toEditInput.ts';
import type { KindOf } from './toEditInput.ts';

/** What a person asks of a map. The operation's id is the same however often it has to be sent. */
export type Command =
  | { readonly type: 'commit'; readonly operationId: string; readonly edits: readonly EditCommand[] }
  | { readonly type: 'undo' | 'redo'; readonly operationId: string; readonly undoes: string };

export type Commands = {
  /**
   * Sends a command after all that were sent before it.
   * @param tried told of each try that came to nothing and will be made again
   * @returns the change as it stands in the log
   * @throws RequestError when the server refuses it
   */
  send(command: Command, tried: (error: RequestError) => void): Promise<Change>;
  /** Tries at once instead of waiting out the pause between two tries. */
  hurry(): void;
};

export type CommandParts = {
  readonly request: Request;
  readonly map: string;
  /** The kind of a node, also of one that only just was added here; null when it is not on the map. */
  readonly kindOf: KindOf;
  /** Waits longer the more tries there were; `hurry` ends all waiting. */
  readonly pause: Pause;
  /** Whether the server says that its store is gone, or takes no writes. */
  readonly isStoreGone: () => Promise<boolean>;
};

// A server that answers that it cannot is asked only so many times, unless it says that its store is gone
// or takes no writes.
const MOST_TRIES = 5;
// A server that answers is asked again within seconds: each tab has one question under way.
const NEAR = 3;

/**
 * The commands of one tab on one map, sent one after another so that what builds on something comes after it. When
 * there is no answer, the same operation is sent again: the server does it once.
 */
export function createCommands(parts: CommandParts): Commands {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (command, tried) => {
      const sent = last.then(() => sendUntilAnswered(parts, command, tried));
      last = sent.catch(() => undefined);
      return sent;
    },
    hurry: parts.pause.hurry,
  };
}

async function sendUntilAnswered(
  parts: CommandParts,
  command: Command,
  tried: (error: RequestError) => void,
): Promise<Change> {
  const passes = whetherItPasses(parts);
  for (let tries = 0; ; tries += 1) {
    try {
      return readChange(await sendOnce(parts, command));
    } catch (thrown) {
      const error = asRequestError(thrown);
      if (!(await passes(error.code))) throw error;
      tried(error);
      await parts.pause.wait(error.code === 'UNREACHABLE' ? tries : Math.min(tries, NEAR));
    }
  }
}

/**
 * Whether it is worth sending the same again. No answer, and a store that is gone or takes no writes (its disk is full),
 * are waited for without end. Of one code with the latter are faults that the server masks; those would hold up all that comes after, for ever.
 */
function whetherItPasses({ isStoreGone }: CommandParts): (code: RequestErrorCode) => Promise<boolean> {
  let refusals = 0;
  return async (code) => {
    if (code === 'UNREACHABLE') return true;
    if (code !== 'UNAVAILABLE' && code !== 'RATE_LIMITED') return false;
    refusals += 1;
    // Once more after the store was said to be there: it may have come back only just now.
    if (refusals === MOST_TRIES + 1 && (await isStoreGone())) refusals = 0;
    return refusals <= MOST_TRIES + 1;
  };
}

async function sendOnce({ request, map, kindOf }: CommandParts, command: Command): Promise<ChangeFieldsFragment> {
  const { operationId } = command;
  if (command.type === 'commit') {
    const edits = command.edits.map((edit) => toEditInput(edit, kindOf));
    return (await request(commitMutation, { map, operationId, edits })).commit.change;
  }
  const { undoes } = command;
  if (command.type === 'undo') return (await request(undoMutation, { map, operationId, undoes })).undo.change;
  return (await request(redoMutation, { map, operationId, undoes })).redo.change;
}
