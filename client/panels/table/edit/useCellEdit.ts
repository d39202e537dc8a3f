import { inLanguage } from '@sirkel/graph-schema';
import type { Field } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../state/createDrafts.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useEditDesk } from '../../edit/desk/useEditDesk.ts';
import type { FormValue, FormValues } from '../../edit/model/FormValues.ts';
import type { Problem } from '../../edit/model/Problem.ts';
import { problemText } from '../../edit/model/problemText.ts';
import type { ColumnEdit } from '../model/Column.ts';
import { draftOf, fieldsOf, readCell, written } from './cellChange.ts';
import type { TableRecord } from './cellChange.ts';

export type CellEdit = {
  readonly value: FormValue | undefined;
  readonly values: FormValues;
  /** What to mend, as sentences, by path. */
  readonly problems: ReadonlyMap<string, string>;
  readonly write: (value: FormValue) => void;
  /** Sends what was written; false where something must be mended first. */
  readonly save: () => boolean;
};

/** A cell that is being changed: what stands in it, and how it is sent. It begins with what the map said then. */
export function useCellEdit(record: TableRecord, field: Field, edit: ColumnEdit): CellEdit {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const desk = useEditDesk();
  const [draft, setDraft] = useState<Draft>(() => draftOf(record));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const values = draft.values as FormValues;
  const sentence = (problem: Problem): string =>
    edit.of === 'own'
      ? t(`problems.${problem.code}`, { label: inLanguage(edit.custom.labels, language), ...problem.values })
      : problemText(problem, fieldsOf(record), language, t);
  return {
    value: values[field.id],
    values,
    problems: new Map(problems.map((problem) => [problem.path, sentence(problem)])),
    write: (value) => {
      setDraft(written(draft, field, value));
      setProblems([]);
    },
    save: () => {
      const { problems: found, edits, sent } = readCell(record, field, edit, draft);
      setProblems(found);
      if (found.length > 0) return false;
      if (edits.length > 0) desk.send(edits, sent);
      return true;
    },
  };
}
