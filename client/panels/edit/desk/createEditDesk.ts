import type { EditCommand } from '@sirkel/graph-schema';
import type { Draft, Drafts } from '../../../state/createDrafts.ts';
import type { MapStore } from '../../../state/createMapStore.ts';
import type { Outcome } from '../../../state/Held.ts';
import { createDraftKeeper } from './createDraftKeeper.ts';
import { createNoticeBoard } from './createNoticeBoard.ts';
import { createSending, refusedOf } from './createSending.ts';
import type { SentAll } from './createSending.ts';
import type { News, Notice } from './Notice.ts';
import { isForm, mayHaveDraft } from './Task.ts';
import type { FormTask, Refused, SentForm, Task } from './Task.ts';

/** What is being edited, and what is told about it. A new object for each moment. */
export type DeskState = {
  readonly task: Task | null;
  /** What the server said to the form that is open. */
  readonly refused: Refused | null;
  /** Whether the open form stands as it was left when the page was last opened. */
  readonly kept: boolean;
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
  /** Puts the open task away; what was written in it stays kept. */
  putAway(): void;
  /**
   * Sends what the open task asks for, and closes it. What the server refuses comes back with all that was written.
   * @param as the form that is opened then, where it was written elsewhere
   */
  send(edits: readonly EditCommand[], as?: SentForm): void;
  /** Sends several commits, each an undo of its own. What is refused is told to whoever asked, and to nobody else. */
  sendAll(batches: readonly (readonly EditCommand[])[]): Promise<SentAll>;
  undo(): void;
  redo(): void;
  /** Opens a form that was refused once more, with all that was written. */
  reopen(notice: number): void;
  /** What is being written in a form, by the id of its record. */
  readDraft(form: { readonly id: string }): Draft | null;
  writeDraft(task: FormTask, draft: Draft): void;
  /** Whether something was written that has not been sent, or was refused. */
  isUnsaved(): boolean;
  dismiss(key: number): void;
  /** Keeps a notice from passing while somebody is at it. */
  holdNotice(key: number): void;
  letNoticeGo(key: number): void;
};

export type DeskParts = {
  readonly store: Pick<MapStore, 'commit' | 'undo' | 'redo' | 'dismiss'>;
  readonly drafts: Drafts;
  readonly later: (run: () => void, milliseconds: number) => () => void;
};

/** A desk with nothing on it, or with the form that was open when the page was loaded anew. */
export function createEditDesk({ store, drafts, later }: DeskParts): EditDesk {
  const keeper = createDraftKeeper(drafts);
  const before = keeper.openBefore();
  let state: DeskState = { task: before, refused: null, kept: before !== null, notices: [] };
  const listeners = new Set<() => void>();
  const set = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  };
  const board = createNoticeBoard(
    () => state.notices,
    (notices) => set({ notices }),
    later,
  );
  const { tell, dismiss } = board;
  const begin = (task: Task, refused: Refused | null = null): void => {
    if (isForm(task)) keeper.open(task);
    board.endPassing();
    set({ task, refused, kept: false });
  };
  const clear = (): void => set({ task: null, refused: null, kept: false });
  const { bringBack, ...sending } = createSending({ store, keeper, tell, begin, clear, task: () => state.task });
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin,
    close: () => {
      const { task } = state;
      clear();
      if (mayHaveDraft(task)) keeper.drop(task.id);
    },
    putAway: clear,
    backToForm: () => set({ refused: null }),
    ...sending,
    undo: () => void store.undo().then((outcome) => tell(undoNews('undo', outcome))),
    redo: () => void store.redo().then((outcome) => tell(undoNews('redo', outcome))),
    reopen: (key) => {
      const notice = state.notices.find((each) => each.key === key);
      dismiss(key);
      if (notice?.say === 'refused' && notice.sent !== null) bringBack(notice.sent, notice.refused);
    },
    readDraft: keeper.read,
    writeDraft: keeper.write,
    isUnsaved: () =>
      keeper.holdsAny() ||
      (mayHaveDraft(state.task) && keeper.read(state.task) !== null) ||
      state.notices.some((notice) => notice.say === 'refused' && (notice.sent?.draft ?? null) !== null),
    dismiss,
    holdNotice: board.hold,
    letNoticeGo: board.letGo,
  };
}

function undoNews(type: 'undo' | 'redo', outcome: Outcome | null): News {
  const undo = type === 'undo';
  if (outcome === null) return { say: undo ? 'nothingToUndo' : 'nothingToRedo' };
  if (outcome.state === 'done') return { say: undo ? 'undone' : 'redone', change: outcome.change };
  return { say: undo ? 'cannotUndo' : 'cannotRedo', refused: refusedOf(outcome) };
}
