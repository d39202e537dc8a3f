import type { Field, Patch } from '@sirkel/graph-schema';
import { equalValues } from '@sirkel/graph-schema';
import { formValueOf } from './formValueOf.ts';
import type { FormValues } from './FormValues.ts';

/** What an update asks for: for each changed field what the writer saw, and what they want (null empties it). */
export type BeforeAfter = { readonly before: Patch; readonly after: Patch };

export type PatchRequest = {
  readonly fields: readonly Field[];
  /** The record as it was when the form was opened. */
  readonly before: Readonly<Record<string, unknown>>;
  /** What stands in the form. */
  readonly values: FormValues;
  /** What was read from the form. */
  readonly record: Readonly<Record<string, unknown>>;
};

/**
 * Only what the writer has changed. A field whose input still says what it said at first is not touched, even where
 * reading it would tidy it up.
 * @returns null when nothing was changed
 */
export function patchOf({ fields, before, values, record }: PatchRequest): BeforeAfter | null {
  const changed = fields.filter(
    (field) => isTouched(field, before, values) && !equalValues(record[field.id], before[field.id]),
  );
  if (changed.length === 0) return null;
  const pick = (from: Readonly<Record<string, unknown>>): Patch =>
    Object.fromEntries(changed.map(({ id }) => [id, from[id] ?? null]));
  return { before: pick(before), after: pick(record) };
}

/** Whether anything in the form differs from what it began with. */
export function isChanged(
  fields: readonly Field[],
  before: Readonly<Record<string, unknown>>,
  values: FormValues,
): boolean {
  return fields.some((field) => isTouched(field, before, values));
}

/** The fields that others have changed since the form was opened, as the map shows them now. */
export function changedByOthers(
  fields: readonly Field[],
  before: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, unknown>>,
): readonly Field[] {
  return fields.filter(({ id }) => !equalValues(before[id], current[id]));
}

function isTouched(field: Field, before: Readonly<Record<string, unknown>>, values: FormValues): boolean {
  return !equalValues(formValueOf(field, before[field.id]), values[field.id]);
}
