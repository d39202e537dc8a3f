import type { Field } from '../descriptor/Field.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeFields, nodeKinds } from '../nodeKinds.ts';
import { addedRecords, type AddedRecord, type Change, type Edit, type RedactEdit, type Records } from './Change.ts';
import { fixedFields, looseFields } from './recordFields.ts';

/** What stands in a required text that was blanked. */
export const REDACTED = '[fjernet]';

const fields: Readonly<Record<AddedRecord, readonly Field[]>> = {
  node: nodeKinds.flatMap(({ id }) => nodeFields(id)),
  relation: relationFields,
  ...looseFields,
};

const isText = ({ type }: Field): boolean => ['text', 'markdown', 'localizedText'].includes(type);
const idsOf = (some: readonly Field[]): ReadonlySet<string> => new Set(some.map(({ id }) => id));

// A required text cannot be absent, so it is replaced; every other field is taken out.
const replacements = Object.fromEntries(
  addedRecords.map((record) => {
    const texts = fields[record].filter((field) => field.required === true && isText(field));
    return [record, new Map(texts.map(({ id, type }) => [id, type === 'localizedText' ? { nb: REDACTED } : REDACTED]))];
  }),
) as unknown as Readonly<Record<AddedRecord, ReadonlyMap<string, unknown>>>;

/**
 * Fields that hold a record together; `decide` refuses to redact them. What the server keeps is among them: it says
 * nothing but a random id, a time and a number.
 */
export const unredactableFields: ReadonlySet<string> = new Set([
  ...fixedFields,
  ...idsOf(
    Object.values(fields)
      .flat()
      .filter((field) => field.byServer ?? (field.required && !isText(field))),
  ),
]);

/**
 * A copy of a record with one field blanked.
 * @param record which type of record it is
 * @param value the record
 * @param field the id of the field
 */
export function redactRecord<T extends Records[AddedRecord]>(record: AddedRecord, value: T, field: string): T {
  if (!(field in value) || unredactableFields.has(field)) return value;
  const replaced = replacements[record].get(field);
  if (replaced !== undefined) return { ...value, [field]: replaced };
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field)) as T;
}

/**
 * An earlier change as it reads after a redaction: the field is blank in both its pictures of the record.
 * @returns the same object where the change does not touch the record
 */
export function redactChange(change: Change, redaction: RedactEdit): Change {
  if (!change.edits.some((edit) => touches(edit, redaction))) return change;
  return {
    ...change,
    edits: change.edits.map((edit) => (touches(edit, redaction) ? redactEdit(edit, redaction) : edit)),
  };
}

function touches(edit: Edit, redaction: RedactEdit): boolean {
  return edit.action === 'put' && edit.record === redaction.record && edit.id === redaction.id;
}

function redactEdit(edit: Edit, { record, field }: RedactEdit): Edit {
  if (edit.action !== 'put' || edit.record === 'mapSettings') return edit;
  const blank = <T extends Records[AddedRecord]>(value: T | null): T | null =>
    value === null ? null : redactRecord(record, value, field);
  return { ...edit, before: blank(edit.before), after: blank(edit.after) } as Edit;
}
