import type { EditCommand } from '@sirkel/graph-schema';
import type { Draft, Drafts } from '../../../state/createDrafts.ts';
import type { MapStore } from '../../../state/createMapStore.ts';
import type { Outcome } from '../../../state/Held.ts';
import { createDraftKeeper } from './createDraftKeeper.ts';
import { stays } from './Notice.ts';
import type { News, Notice } from './Notice.ts';
import { isForm } from './Task.ts';
import type { FormTask, Refused, Task } from './Task.ts';

/** What is being edited, and what is told about it. A new object for each moment. */
export type DeskState = {
  readonly task: Task | null;
  /** What the server said to the form that is open. */
  readonly refused: Refused | null;
  readonly notices: readonly Notice[];
};

/** Where a map is edited: one form or question at a time, and the words about what became of it. */
export type EditDesk = {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  begin(task: Task): void;
  /** Lets the open task go, and what was written in it. */
  close(): void;
  /** Back to the form from a conflict, with all that was written. */
  backToForm(): void;
  /** Sends what the open task asks for, and closes it. What the server refuses comes back with all that was written. */
  send(edits: readonly EditCommand[]): void;
  undo(): void;
  redo(): void;
  /** What was written in a form and not yet taken by the server. */
  readDraft(task: FormTask): Draft | null;
  writeDraft(task: FormTask, draft: Draft): void;
  dismiss(key: number): void;
};

export type DeskParts = {
  readonly store: Pick<MapStore, 'commit' | 'undo' | 'redo' | 'dismiss' | 'snapshot'>;
  readonly drafts: Drafts;
  readonly later: (run: () => void, milliseconds: number) => () => void;
};

// In milliseconds: long enough to read a sentence twice.
const PASSING = 7_000;

/** A desk with nothing on it, or with the form that was open when the page was loaded anew. */
export function createEditDesk({ store, drafts, later }: DeskParts): EditDesk {
  const keeper = createDraftKeeper(drafts);
  let state: DeskState = { task: keeper.openBefore(), refused: null, notices: [] };
  const listeners = new Set<() => void>();
  const set = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  };
  const { tell, dismiss } = noticeBoard(
    () => state.notices,
    (notices) => set({ notices }),
    later,
  );
  const begin = (task: Task, refused: Refused | null = null): void => {
    if (isForm(task)) keeper.open(task);
    set({ task, refused });
  };
  const letGo = ({ id }: { readonly id: string }): void => {
    keeper.drop(id, !isForm(state.task));
  };
  const ended = (outcome: Outcome, task: Task | null): void => {
    if (outcome.state === 'done') {
      if (isForm(task)) letGo(task);
      tell({ say: 'saved', change: outcome.change });
      return;
    }
    store.dismiss(outcome.operationId);
    const refused = refusedOf(outcome);
    if (isForm(task) && state.task === null) begin(task, refused);
    else tell({ say: 'refused', refused, task: isForm(task) ? task : null });
  };
  const send = (edits: readonly EditCommand[]): void => {
    const { task } = state;
    set({ task: null, refused: null });
    if (store.snapshot().connection.state !== 'live') tell({ say: 'queued' });
    void store.commit(edits).then((outcome) => {
      ended(outcome, task);
    });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin,
    close: () => {
      const { task } = state;
      set({ task: null, refused: null });
      if (isForm(task) || task?.task === 'chooseKind') letGo(task);
    },
    backToForm: () => set({ refused: null }),
    send,
    undo: () => void store.undo().then((outcome) => tell(undoNews('undo', outcome))),
    redo: () => void store.redo().then((outcome) => tell(undoNews('redo', outcome))),
    readDraft: keeper.read,
    writeDraft: keeper.write,
    dismiss,
  };
}

type NoticeBoard = { readonly tell: (news: News) => void; readonly dismiss: (key: number) => void };

/** What went wrong stays until it is closed; of all else only the latest is shown, for a while. */
function noticeBoard(
  notices: () => readonly Notice[],
  show: (notices: readonly Notice[]) => void,
  later: DeskParts['later'],
): NoticeBoard {
  let keys = 0;
  const dismiss = (key: number): void => {
    show(notices().filter((notice) => notice.key !== key));
  };
  return {
    dismiss,
    tell: (news) => {
      keys += 1;
      const notice = { ...news, key: keys };
      show([...notices().filter(stays), notice]);
      if (stays(news)) return;
      later(() => {
        dismiss(notice.key);
      }, PASSING);
    },
  };
}

function undoNews(type: 'undo' | 'redo', outcome: Outcome | null): News {
  const undo = type === 'undo';
  if (outcome === null) return { say: undo ? 'nothingToUndo' : 'nothingToRedo' };
  if (outcome.state === 'done') return { say: undo ? 'undone' : 'redone', change: outcome.change };
  return { say: undo ? 'cannotUndo' : 'cannotRedo', refused: refusedOf(outcome) };
}

function refusedOf(outcome: Exclude<Outcome, { readonly state: 'done' }>): Refused {
  if (outcome.state === 'conflict') return { state: 'conflict', conflicts: outcome.conflicts };
  return { state: 'refused', error: outcome.error };
}
