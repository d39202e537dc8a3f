import type { EditCommand } from '@sirkel/graph-schema';
import type { Draft, Drafts } from '../../../state/createDrafts.ts';
import type { MapStore } from '../../../state/createMapStore.ts';
import type { Outcome } from '../../../state/Held.ts';
import { stays } from './Notice.ts';
import type { News, Notice } from './Notice.ts';
import { isForm, readTask } from './Task.ts';
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

const OPEN = 'open';
// In milliseconds: long enough to read a sentence twice.
const PASSING = 7_000;
const MOST_NOTICES = 3;

/** A desk with nothing on it, or with the form that was open when the page was loaded anew. */
export function createEditDesk({ store, drafts, later }: DeskParts): EditDesk {
  // The tab's storage may be full or forbidden; nothing that was written may be lost for that.
  const written = new Map<string, Draft>();
  const readDraft = ({ id }: FormTask): Draft | null => written.get(id) ?? drafts.read(id);
  let state: DeskState = { task: openBefore(drafts, readDraft), refused: null, notices: [] };
  let keys = 0;
  const listeners = new Set<() => void>();
  const set = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  };
  const dismiss = (key: number): void => {
    set({ notices: state.notices.filter((notice) => notice.key !== key) });
  };
  const tell = (news: News): void => {
    keys += 1;
    const notice = { ...news, key: keys };
    set({ notices: [...state.notices, notice].slice(-MOST_NOTICES) });
    if (stays(news)) return;
    later(() => {
      dismiss(notice.key);
    }, PASSING);
  };
  const drop = (id: string): void => {
    written.delete(id);
    drafts.drop(id);
    if (!isForm(state.task)) drafts.drop(OPEN);
  };
  const begin = (task: Task): void => {
    if (isForm(task)) drafts.write(OPEN, { before: {}, values: task });
    set({ task, refused: null });
  };
  const ended = (outcome: Outcome, task: Task | null): void => {
    if (outcome.state === 'done') {
      if (isForm(task)) drop(task.id);
      tell({ say: 'saved', change: outcome.change });
      return;
    }
    store.dismiss(outcome.operationId);
    const refused = refusedOf(outcome);
    if (isForm(task) && state.task === null) {
      begin(task);
      set({ refused });
    } else tell({ say: 'refused', refused, task: isForm(task) ? task : null });
  };
  const takeBack = async (type: 'undo' | 'redo'): Promise<void> => {
    const outcome = await store[type]();
    const undo = type === 'undo';
    if (outcome === null) tell({ say: undo ? 'nothingToUndo' : 'nothingToRedo' });
    else if (outcome.state === 'done') tell({ say: undo ? 'undone' : 'redone', change: outcome.change });
    else tell({ say: undo ? 'cannotUndo' : 'cannotRedo', refused: refusedOf(outcome) });
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
      if (isForm(task) || task?.task === 'chooseKind') drop(task.id);
    },
    backToForm: () => {
      set({ refused: null });
    },
    send: (edits) => {
      const { task } = state;
      set({ task: null, refused: null });
      if (store.snapshot().connection.state !== 'live') tell({ say: 'queued' });
      void store.commit(edits).then((outcome) => {
        ended(outcome, task);
      });
    },
    undo: () => void takeBack('undo'),
    redo: () => void takeBack('redo'),
    readDraft,
    writeDraft: (task, draft) => {
      written.set(task.id, draft);
      drafts.write(task.id, draft);
    },
    dismiss,
  };
}

function refusedOf(outcome: Exclude<Outcome, { readonly state: 'done' }>): Refused {
  if (outcome.state === 'conflict') return { state: 'conflict', conflicts: outcome.conflicts };
  return { state: 'refused', error: outcome.error };
}

function openBefore(drafts: Drafts, readDraft: (task: FormTask) => Draft | null): FormTask | null {
  const task = readTask(drafts.read(OPEN)?.values ?? {});
  return task !== null && readDraft(task) !== null ? task : null;
}
