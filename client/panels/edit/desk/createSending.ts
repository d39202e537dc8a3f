import type { EditCommand } from '@sirkel/graph-schema';
import type { MapStore } from '../../../state/createMapStore.ts';
import type { Outcome } from '../../../state/Held.ts';
import type { DraftKeeper } from './createDraftKeeper.ts';
import type { News } from './Notice.ts';
import { isForm } from './Task.ts';
import type { Refused, SentForm, Task } from './Task.ts';

export type SendingParts = {
  readonly store: Pick<MapStore, 'commit' | 'dismiss'>;
  readonly keeper: DraftKeeper;
  readonly tell: (news: News) => void;
  readonly begin: (task: Task, refused: Refused) => void;
  /** Takes the open task off the desk. */
  readonly clear: () => void;
  /** What lies on the desk. */
  readonly task: () => Task | null;
};

/** How a task leaves the desk, and comes back when it is refused. */
export type Sending = {
  /** @param as what is opened again when it is refused; absent: the form on the desk, if one lies there */
  readonly send: (edits: readonly EditCommand[], as?: SentForm) => void;
  readonly sendAll: (batches: readonly (readonly EditCommand[])[]) => Promise<SentAll>;
  readonly bringBack: (sent: SentForm, refused: Refused) => void;
};

/** What became of several commits: how many were taken, and why the first of the others was not. */
export type SentAll = { readonly taken: number; readonly refused: Refused | null };

/**
 * The draft leaves with what is sent, so that whoever opens the same form again before the answer writes a draft of its
 * own, which the answer leaves alone.
 */
export function createSending({ store, keeper, tell, begin, clear, task: onDesk }: SendingParts): Sending {
  const bringBack = ({ task, draft }: SentForm, refused: Refused): void => {
    // What has been written in the same form meanwhile began with what was sent, and goes before it.
    if (draft !== null && keeper.read(task) === null) keeper.write(task, draft);
    begin(task, refused);
  };
  const ended = (outcome: Outcome, sent: SentForm | null): void => {
    if (outcome.state === 'done') {
      tell({ say: 'saved', change: outcome.change });
      return;
    }
    store.dismiss(outcome.operationId);
    const refused = refusedOf(outcome);
    if (sent !== null && onDesk() === null) bringBack(sent, refused);
    else tell({ say: 'refused', refused, sent });
  };
  return {
    bringBack,
    send: (edits, as) => {
      const task = onDesk();
      const open = isForm(task) ? { task, draft: keeper.read(task) } : null;
      if (open !== null) keeper.drop(open.task.id);
      clear();
      void store.commit(edits).then((outcome) => {
        ended(outcome, as ?? open);
      });
    },
    sendAll: async (batches) => {
      // All at once, so that none is lost with the page; they are sent one after the other all the same.
      const outcomes = await Promise.all(batches.map((edits) => store.commit(edits)));
      let all: SentAll = { taken: 0, refused: null };
      for (const outcome of outcomes) {
        if (outcome.state === 'done') {
          tell({ say: 'saved', change: outcome.change });
          all = { ...all, taken: all.taken + 1 };
        } else {
          store.dismiss(outcome.operationId);
          all = { ...all, refused: all.refused ?? refusedOf(outcome) };
        }
      }
      return all;
    },
  };
}

/** Why something was not taken. */
export function refusedOf(outcome: Exclude<Outcome, { readonly state: 'done' }>): Refused {
  if (outcome.state === 'conflict') return { state: 'conflict', conflicts: outcome.conflicts };
  return { state: 'refused', error: outcome.error };
}
