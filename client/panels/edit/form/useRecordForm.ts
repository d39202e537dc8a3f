import type { EditCommand, Field } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Draft } from '../../../state/createDrafts.ts';
import type { FormTask, Refused } from '../desk/Task.ts';
import { useDeskState, useEditDesk } from '../desk/useEditDesk.ts';
import { formValueOf } from '../model/formValueOf.ts';
import type { FormValues } from '../model/FormValues.ts';
import { changedByOthers, isChanged } from '../model/patchOf.ts';
import type { Problem } from '../model/Problem.ts';
import { readForm } from '../model/readForm.ts';
import { refusedProblem } from '../model/refusedPath.ts';
import { useFormDraft } from './useFormDraft.ts';

/** A record without what the server keeps about it. */
export type Content = Readonly<Record<string, unknown>>;

export type RecordFormParts = {
  readonly task: FormTask;
  readonly fields: readonly Field[];
  /** What the form begins with. */
  readonly start: Content;
  /** The record on the map now: null when it has gone, undefined for what is new. */
  readonly current: Content | null | undefined;
  /** What is written beside the fields, and what is wrong with it. */
  readonly lead?: { readonly keys: readonly string[]; readonly problems: (values: FormValues) => readonly Problem[] };
  /** What is asked for; nothing when nothing was changed. */
  readonly toEdits: (draft: Draft, record: Content) => readonly EditCommand[];
  readonly onSent?: () => void;
};

/** A form at work. */
export type RecordFormState = {
  readonly values: FormValues;
  readonly problems: readonly Problem[];
  /** How often somebody has tried to send it. */
  readonly attempt: number;
  readonly refused: Refused | null;
  /** The fields that others have changed since it was opened. */
  readonly others: readonly Field[];
  /** @param field the one that was written in, whose problems are then no longer told */
  readonly write: (field: string, values: FormValues) => void;
  readonly takeTheirs: (field: Field) => void;
  readonly keepMine: (field: Field) => void;
  readonly isDirty: () => boolean;
  readonly submit: (event: SyntheticEvent) => void;
};

/** What is written in a form, what is wrong with it, and how it is sent. */
export function useRecordForm(parts: RecordFormParts): RecordFormState {
  const { task, fields, start, current, lead } = parts;
  const desk = useEditDesk();
  const { refused } = useDeskState();
  const [draft, setDraft] = useFormDraft(task, fields, start);
  const [problems, setProblems] = useState<readonly Problem[]>(() => problemsOf(refused));
  const [attempt, setAttempt] = useState(0);
  const values = draft.values as FormValues;
  const seen = ({ id }: Field): Content => ({ ...draft.before, [id]: current?.[id] });
  return {
    values,
    problems,
    attempt,
    refused,
    others: current === null || current === undefined ? [] : changedByOthers(fields, draft.before, current),
    write: (field, next) => {
      setDraft({ ...draft, values: next });
      setProblems(problems.filter(({ path }) => path.split('.')[0] !== field));
    },
    takeTheirs: (field) => {
      setDraft({ before: seen(field), values: { ...values, [field.id]: formValueOf(field, current?.[field.id]) } });
    },
    keepMine: (field) => {
      setDraft({ ...draft, before: seen(field) });
    },
    isDirty: () =>
      isChanged(fields, draft.before, values) || (lead?.keys ?? []).some((key) => (values[key] ?? '') !== ''),
    submit: (event) => {
      event.preventDefault();
      const reading = readForm(fields, values);
      const found = [...(lead?.problems(values) ?? []), ...reading.problems];
      setProblems(found);
      setAttempt(attempt + 1);
      if (found.length > 0) return;
      const edits = parts.toEdits(draft, reading.record);
      if (edits.length === 0) desk.close();
      else {
        desk.send(edits);
        parts.onSent?.();
      }
    },
  };
}

function problemsOf(refused: Refused | null): readonly Problem[] {
  const found = refused?.state === 'refused' ? refusedProblem(refused.error.details.path) : null;
  return found === null ? [] : [found];
}
