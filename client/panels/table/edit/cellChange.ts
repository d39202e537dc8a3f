import { contentOf } from '@sirkel/graph-schema';
import type { EditCommand, Field, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { Draft } from '../../../state/createDrafts.ts';
import type { SentForm } from '../../edit/desk/Task.ts';
import { updateEdits } from '../../edit/model/editsOf.ts';
import type { FormValue, FormValues } from '../../edit/model/FormValues.ts';
import { formValuesOf } from '../../edit/model/formValueOf.ts';
import { openFields } from '../../edit/model/nodeSections.ts';
import type { Problem } from '../../edit/model/Problem.ts';
import { ownProblems } from '../../edit/model/ownProblems.ts';
import { readForm } from '../../edit/model/readForm.ts';
import { openRelationFields } from '../../edit/model/relationSections.ts';
import type { ColumnEdit } from '../model/Column.ts';

/** What a row of a table is about. */
export type TableRecord = NodeRecord | RelationRecord;

/** The fields of a record that a person may set. */
export function fieldsOf(record: TableRecord): readonly Field[] {
  return 'from' in record ? openRelationFields : openFields(record.kind);
}

/** The field that a cell of a record changes; null where records of its kind have none such. */
export function fieldIn(record: TableRecord, edit: ColumnEdit): Field | null {
  if (edit.of === 'nothing') return null;
  const id = edit.of === 'own' ? 'customValues' : edit.id;
  if (edit.of === 'own' && !edit.custom.kinds.includes(record.kind)) return null;
  return fieldsOf(record).find((field) => field.id === id) ?? null;
}

/** Whether a field is too large for a cell: it is changed in the form of its record. */
export function needsForm(field: Field, edit: ColumnEdit): boolean {
  return edit.of === 'field' && (field.type === 'group' || field.type === 'groupList');
}

/** The draft that the form of a record would begin with. */
export function draftOf(record: TableRecord): Draft {
  const before = contentOf(record);
  return { before, values: formValuesOf(fieldsOf(record), before) };
}

/** A draft with something else in one field. */
export function written({ before, values }: Draft, { id }: Field, value: FormValue): Draft {
  return { before, values: { ...values, [id]: value } };
}

/** What is asked for by a draft in which one field was changed, or what to mend in it. */
export type CellReading = {
  readonly problems: readonly Problem[];
  /** None where nothing was changed. */
  readonly edits: readonly EditCommand[];
  /** What is opened again when it is refused: the form, with what was written in the cell. */
  readonly sent: SentForm;
};

/** Reads a draft by the rules of the form. What is wrong elsewhere in the record does not stand in the way here. */
export function readCell(record: TableRecord, { id }: Field, edit: ColumnEdit, draft: Draft): CellReading {
  const fields = fieldsOf(record);
  const values = draft.values as FormValues;
  const { record: read, problems } = readForm(fields, values);
  const own = edit.of === 'own' ? ownProblems([edit.custom], values['customValues']) : [];
  const isTie = 'from' in record;
  const isHere = ({ path }: Problem): boolean =>
    path.split('.')[0] === id || (path === 'validTo' && id === 'validFrom' && read['validTo'] !== undefined);
  return {
    problems: [...problems.filter(isHere), ...own],
    edits: updateEdits(isTie ? 'updateRelation' : 'updateNode', record.id, fields, draft),
    sent: { task: { task: isTie ? 'editRelation' : 'editNode', id: record.id }, draft },
  };
}
