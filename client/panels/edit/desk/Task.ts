import type { FieldConflict, NodeKind } from '@sirkel/graph-schema';
import type { Draft } from '../../../state/createDrafts.ts';
import type { RequestError } from '../../../graphql/RequestError.ts';

/** What is decided about: the finding's own id, and what a decision keeps of it. */
export type FollowedFinding = {
  readonly id: string;
  readonly kind: string;
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  /** Whether those concerned can be asked if it exists. */
  readonly canBeAsked: boolean;
  /** As the reader was told it. */
  readonly sentence: string;
};

/** What somebody is doing to the map: a form or a question, one at a time. */
export type Task =
  /** `id` is the new record's id: known from the beginning, so that sending twice adds once. */
  | { readonly task: 'chooseKind'; readonly id: string }
  | { readonly task: 'addNode'; readonly kind: NodeKind; readonly id: string }
  /** Many at once, from a spreadsheet. */
  | { readonly task: 'pasteRows' }
  | { readonly task: 'editNode'; readonly id: string }
  | { readonly task: 'addRelation'; readonly node: string; readonly id: string }
  | { readonly task: 'editRelation'; readonly id: string }
  | ({ readonly task: 'editFollowUp' } & FollowedFinding)
  | { readonly task: 'removeNode'; readonly id: string }
  | { readonly task: 'removeRelation'; readonly id: string }
  /** `angle` in degrees clockwise from the top: where it was let go. */
  | { readonly task: 'moveNode'; readonly id: string; readonly ring: string; readonly angle: number };

/** Tasks in which something is written; the draft is kept under the record's id. */
export type FormTask = Extract<
  Task,
  { readonly task: 'addNode' | 'editNode' | 'addRelation' | 'editRelation' | 'editFollowUp' }
>;

/** A form that was sent, with what was written in it. */
export type SentForm = { readonly task: FormTask; readonly draft: Draft | null };

/** Why the server did not take what was sent. */
export type Refused =
  | { readonly state: 'refused'; readonly error: RequestError }
  | { readonly state: 'conflict'; readonly conflicts: readonly FieldConflict[] };

/** Whether something is written in a task. */
export function isForm(task: Task | null): task is FormTask {
  return task !== null && 'id' in task && /^(add|edit)/.test(task.task);
}

/** Whether something may have been written in a task, or in the form that it was begun from. */
export function mayHaveDraft(task: Task | null): task is FormTask | (Task & { readonly task: 'chooseKind' }) {
  return isForm(task) || task?.task === 'chooseKind';
}

/** A task that was kept as JSON; null where it is not one that can be gone on with. */
export function readTask(kept: Readonly<Record<string, unknown>>): FormTask | null {
  const { task, id, kind, node } = kept;
  if (task === 'editFollowUp') return readFollowed(kept);
  if (typeof id !== 'string') return null;
  if (task === 'editNode' || task === 'editRelation') return { task, id };
  if (task === 'addRelation' && typeof node === 'string') return { task, id, node };
  if (task === 'addNode' && typeof kind === 'string') return { task, id, kind: kind as NodeKind };
  return null;
}

function readFollowed({ id, kind, nodes, relations, canBeAsked, sentence }: Readonly<Record<string, unknown>>) {
  if (typeof id !== 'string' || typeof kind !== 'string' || typeof sentence !== 'string') return null;
  const about = { nodes: textsOf(nodes), relations: textsOf(relations) };
  return { task: 'editFollowUp', id, kind, ...about, canBeAsked: canBeAsked === true, sentence } as const;
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
