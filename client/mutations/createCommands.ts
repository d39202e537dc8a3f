import type { Change, EditCommand } from '@sirkel/graph-schema';
import type { Request } from '../graphql/createRequest.ts';
import type { ChangeFieldsFragment } from '../graphql/generated/operations.ts';
import { commitMutation, redoMutation, undoMutation } from '../graphql/operations.ts';
import { readChange } from '../graphql/readMap.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestErrorCode } from '../graphql/RequestError.ts';
import { toEditInput } from './toEditInput.ts';
import type { KindOf } from './toEditInput.ts';

/** What a person asks of a map. The operation's id is the same however often it has to be sent. */
export type Command =
  | { readonly type: 'commit'; readonly operationId: string; readonly edits: readonly EditCommand[] }
  | { readonly type: 'undo' | 'redo'; readonly operationId: string; readonly undoes: string };

export type Commands = {
  /**
   * Sends a command after all that were sent before it.
   * @returns the change as it stands in the log
   * @throws RequestError when the server refuses it
   */
  send(command: Command): Promise<Change>;
};

export type CommandParts = {
  readonly request: Request;
  readonly map: string;
  /** The kind of a node, also of one that only just was added here; null when it is not on the map. */
  readonly kindOf: KindOf;
  /** Waits longer the more tries there were. */
  readonly wait: (tries: number) => Promise<void>;
};

// A server that does not answer is waited for without end; one that answers that it cannot, only so many times.
const endless: ReadonlySet<RequestErrorCode> = new Set(['UNREACHABLE']);
const passing: ReadonlySet<RequestErrorCode> = new Set(['UNAVAILABLE', 'RATE_LIMITED']);
const MOST_TRIES = 5;

/**
 * The commands of one tab on one map, sent one after another so that what builds on something comes after it. When
 * there is no answer, the same operation is sent again: the server does it once.
 */
export function createCommands(parts: CommandParts): Commands {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (command) => {
      const sent = last.then(() => sendUntilAnswered(parts, command));
      last = sent.catch(() => undefined);
      return sent;
    },
  };
}

async function sendUntilAnswered(parts: CommandParts, command: Command): Promise<Change> {
  for (let tries = 0; ; tries += 1) {
    try {
      return readChange(await sendOnce(parts, command));
    } catch (error) {
      const { code } = asRequestError(error);
      const again = endless.has(code) || (passing.has(code) && tries < MOST_TRIES);
      if (!again) throw asRequestError(error);
      await parts.wait(tries);
    }
  }
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
