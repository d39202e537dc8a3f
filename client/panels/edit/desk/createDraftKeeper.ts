import type { Draft, Drafts } from '../../../state/createDrafts.ts';
import { readTask } from './Task.ts';
import type { FormTask } from './Task.ts';

/** What is written in the forms of a tab, and which form is open. */
export type DraftKeeper = {
  read(form: { readonly id: string }): Draft | null;
  write(task: FormTask, draft: Draft): void;
  /** Remembers that this form is open. */
  open(task: FormTask): void;
  /** Lets a form go, and what was written in it. */
  drop(id: string): void;
  /** The form that was open when the page was loaded anew, if something was written in it. */
  openBefore(): FormTask | null;
  /** Whether anything is written in a form since the page was loaded, also in one that was put away. */
  holdsAny(): boolean;
};

const OPEN = 'open';

/**
 * Drafts in memory and in the tab's storage, which may be full or forbidden: nothing that was written may be lost for
 * that as long as the page stands.
 */
export function createDraftKeeper(drafts: Drafts): DraftKeeper {
  const written = new Map<string, Draft>();
  const read = ({ id }: { readonly id: string }): Draft | null => written.get(id) ?? drafts.read(id);
  return {
    read,
    write: (task, draft) => {
      written.set(task.id, draft);
      drafts.write(task.id, draft);
    },
    open: (task) => {
      drafts.write(OPEN, { before: {}, values: task });
    },
    drop: (id) => {
      written.delete(id);
      drafts.drop(id);
      drafts.drop(OPEN);
    },
    openBefore: () => {
      const task = readTask(drafts.read(OPEN)?.values ?? {});
      return task !== null && read(task) !== null ? task : null;
    },
    holdsAny: () => written.size > 0,
  };
}
