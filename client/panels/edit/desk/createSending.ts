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
  readonly send: (edits: readonly EditCommand[]) => void;
  readonly bringBack: (sent: SentForm, refused: Refused) => void;
};

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
    send: (edits) => {
      const task = onDesk();
      const sent = isForm(task) ? { task, draft: keeper.read(task) } : null;
      if (sent !== null) keeper.drop(sent.task.id);
      clear();
      void store.commit(edits).then((outcome) => {
        ended(outcome, sent);
      });
    },
  };
}

/** Why something was not taken. */
export function refusedOf(outcome: Exclude<Outcome, { readonly state: 'done' }>): Refused {
  if (outcome.state === 'conflict') return { state: 'conflict', conflicts: outcome.conflicts };
  return { state: 'refused', error: outcome.error };
}
