import { equalValues, isLoose, looseFields, nodeFields, relationFields } from '@sirkel/graph-schema';
import type { AddedRecord, Change, Edit, Field, NodeRecord, PutEdit } from '@sirkel/graph-schema';
import { fieldValue, valueText } from './fieldValue.ts';
import type { Reading } from './Reading.ts';

/** Longer values are not repeated in the history; that they changed is. */
const longest = 160;

/** What a change did to one record, a sentence for each field. */
export function changeSentences(change: Change, record: string, reading: Reading): readonly string[] {
  return change.edits.filter(({ id }) => id === record).flatMap((edit) => editSentences(edit, reading));
}

/**
 * Who made a change, as far as the log says.
 * @param known the changes among which the one is looked for that an undo takes back: of an undo, it does again
 */
export function changeAuthor(change: Change, me: string | null, { t }: Reading, known: readonly Change[] = []): string {
  const { cause, author } = change;
  if (isRedo(change, known)) return t(author === me ? 'who.youRedo' : 'who.redo');
  if (author === me && cause === 'edit') return t('who.you');
  if (author === me && cause === 'undo') return t('who.youUndo');
  return t(`who.${cause}`);
}

function isRedo({ cause, undoes }: Change, known: readonly Change[]): boolean {
  if (cause !== 'undo') return false;
  const undone = known.find(({ operationId }) => operationId === undoes);
  return undone?.cause === 'undo' && !isRedo(undone, known);
}

function editSentences(edit: Edit, reading: Reading): readonly string[] {
  const { language, t } = reading;
  if (edit.action === 'redact') {
    const field = relationFields.find(({ id }) => id === edit.field)?.labels[language] ?? edit.field;
    return [t('redacted', { field })];
  }
  if (edit.record === 'mapSettings') return [];
  const fields = fieldsOf(edit);
  if (edit.before === null) return [t('added')];
  if (edit.after === null) return [t('removed')];
  const before = edit.before as Readonly<Record<string, unknown>>;
  const after = edit.after as Readonly<Record<string, unknown>>;
  return fields
    .filter(({ id, byServer }) => byServer !== true && !equalValues(before[id], after[id]))
    .map((field) => fieldSentence(field, before[field.id], after[field.id], reading));
}

function fieldsOf(edit: PutEdit<AddedRecord>): readonly Field[] {
  if (isLoose(edit.record)) return looseFields[edit.record].filter(({ type }) => type !== 'ids' && type !== 'place');
  if (edit.record === 'relation') return relationFields;
  return nodeFields(((edit.after ?? edit.before) as NodeRecord | null)?.kind ?? 'actor');
}

function fieldSentence(field: Field, before: unknown, after: unknown, reading: Reading): string {
  const { language, t } = reading;
  const label = field.labels[language];
  if (field.id === 'position') return t('moved');
  const was = textOf(field, before, reading);
  const is = textOf(field, after, reading);
  const tooLong = was.length > longest || is.length > longest;
  // A text in another language than the reader's may be what changed: then both read the same.
  if (tooLong || was === is || field.type === 'groupList') return t('touched', { field: label });
  if (after === undefined) return t('blanked', { field: label, before: was });
  if (before === undefined) return t('filled', { field: label, after: is });
  return t('changed', { field: label, before: was, after: is });
}

function textOf(field: Field, value: unknown, reading: Reading): string {
  return value === undefined ? '' : valueText(fieldValue(field, value, reading));
}
