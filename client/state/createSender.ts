import type { EditCommand, Graph } from '@sirkel/graph-schema';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import type { Command, Commands } from '../mutations/createCommands.ts';
import type { Unsent } from './createUnsent.ts';
import { afterAnswer, afterRefusal, refusalOutcome } from './Held.ts';
import type { Held, Outcome } from './Held.ts';

/** What a person can ask of a map. None of it throws. */
export type Sender = {
  /** Shows the edits at once and sends them. */
  commit(edits: readonly EditCommand[]): Promise<Outcome>;
  /**
   * Takes back the latest own change that can be; null when there is none. While one is on its way, `takingBack` says
   * so, and asking once more gives that one's outcome and sends nothing.
   */
  undo(): Promise<Outcome | null>;
  redo(): Promise<Outcome | null>;
  /** Sends a refused command again, as a new operation. */
  retry(operationId: string): Promise<Outcome | null>;
  /** Lets a refused command go. */
  dismiss(operationId: string): void;
  /** Sends what is held and was never answered once more, as the same operations. */
  resume(): void;
};

export type SenderParts = {
  readonly commands: Commands;
  readonly unsent: Pick<Unsent, 'add' | 'drop'>;
  readonly newId: () => string;
  readonly graph: () => Graph | null;
  readonly held: () => Held;
  /** `soon` shows it a little later, together with what else happens until then. */
  readonly hold: (next: Partial<Held>, when?: 'now' | 'soon') => void;
};

/** Sends what is asked for, and keeps account of what became of it. */
export function createSender(parts: SenderParts): Sender {
  const { newId, unsent, held, hold } = parts;
  let last: Promise<unknown> = Promise.resolve();
  let taking: Promise<Outcome | null> | null = null;
  const send = (command: Command): Promise<Outcome> => sendCommand(parts, command);
  const commit = (edits: readonly EditCommand[]): Promise<Outcome> => {
    const operationId = newId();
    unsent.add({ operationId, edits });
    hold({ pending: [...held().pending, { operationId, edits, sequence: null }] });
    const sent = send({ type: 'commit', operationId, edits });
    last = sent;
    return sent;
  };
  // What is on its way can be taken back only once it has arrived.
  const takeBack = (type: 'undo' | 'redo', latest: () => string | undefined): Promise<Outcome | null> => {
    if (taking !== null) return taking;
    hold({ takingBack: type });
    const taken = last.then(async () => {
      const undoes = latest();
      const outcome = undoes === undefined ? null : await send({ type, operationId: newId(), undoes });
      taking = null;
      hold({ takingBack: null });
      return outcome;
    });
    taking = taken;
    last = taken;
    return taken;
  };
  const dismiss = (operationId: string): void => {
    hold({ refused: held().refused.filter(({ command }) => command.operationId !== operationId) });
  };
  return {
    commit,
    undo: () => takeBack('undo', () => held().stacks.undoable.at(-1)),
    redo: () => takeBack('redo', () => held().stacks.redoable.at(-1)),
    retry: (operationId) => {
      const command = held().refused.find((refusal) => refusal.command.operationId === operationId)?.command;
      if (command === undefined) return Promise.resolve(null);
      dismiss(operationId);
      return command.type === 'commit' ? commit(command.edits) : takeBack(command.type, () => command.undoes);
    },
    dismiss,
    resume: () => {
      for (const { operationId, edits, sequence } of held().pending) {
        if (sequence === null) last = send({ type: 'commit', operationId, edits });
      }
    },
  };
}

async function sendCommand({ commands, unsent, graph, held, hold }: SenderParts, command: Command): Promise<Outcome> {
  const tried = (error: RequestError): void => {
    if (held().trouble === null) hold({ trouble: error });
  };
  try {
    const change = await commands.send(command, tried);
    unsent.drop(command.operationId);
    hold({ ...afterAnswer(held(), command, change, graph()), trouble: null });
    return { state: 'done', change };
  } catch (thrown) {
    unsent.drop(command.operationId);
    const refusal = { command, error: asRequestError(thrown) };
    // Whoever asked may take it in hand at once, and dismiss it; then it must not have been shown here before.
    hold({ ...afterRefusal(held(), refusal), trouble: null }, 'soon');
    return refusalOutcome(refusal);
  }
}
