import { canonical, canonicalSettings } from '../canonical.ts';
import { equalValues, isBlank } from '../equalValues.ts';
import { SirkelError } from '../errors.ts';
import type { RecordType, Records } from './Change.ts';
import type { Draft } from './Draft.ts';
import type { Patch } from './EditCommand.ts';
import { mergeFields } from './mergeFields.ts';
import { fieldRules, fixedFields } from './recordFields.ts';

export type Update<T extends RecordType> = {
  readonly record: T;
  readonly current: Records[T];
  readonly before: Patch;
  readonly after: Patch;
  /** Where the update stands in what was asked for. */
  readonly path?: string;
};

/**
 * Puts a record with some fields set, by the rule of conflicts. Without effect it puts nothing.
 * @throws SirkelError INVALID for a field that no update may set or empty
 */
export function updateRecord<T extends RecordType>(draft: Draft, update: Update<T>): void {
  const { record, current, before, after, path } = update;
  const { id } = current;
  const kind = 'kind' in current ? current.kind : '';
  const { sets } = fieldRules(record, kind);
  checkFields(update, kind);
  const open = Object.fromEntries(Object.entries(after).filter(([field]) => !fixedFields.has(field)));
  const merge = mergeFields({ record, id, current, before, after: open, sets });
  draft.conflict(merge.conflicts, path);
  if (merge.conflicts.length > 0 || Object.keys(merge.changes).length === 0) return;
  draft.put(record, id, withChanges(draft, update, merge.changes));
}

function checkFields<T extends RecordType>({ record, current, after, path }: Update<T>, kind: string): void {
  const { open, required } = fieldRules(record, kind);
  const standing: Patch = current;
  for (const [field, wanted] of Object.entries(after)) {
    if (wanted === undefined || field === '__typename') continue;
    if (fixedFields.has(field)) {
      if (equalValues(standing[field], wanted)) continue;
      throw refusal(`The ${field} of what stands on the map does not change; remove it and add another.`, path, field);
    }
    if (!open.has(field)) throw refusal(`There is no field "${field}" here that a person may set.`, path, field);
    if (required.has(field) && isBlank(wanted) && !Array.isArray(wanted)) {
      throw refusal(`Expected a value for ${field}, which cannot be empty; got none.`, path, field);
    }
  }
}

function withChanges<T extends RecordType>(
  { stamp }: Draft,
  { record, current }: Update<T>,
  changes: Patch,
): Records[T] {
  const version = stamp.sequence;
  if (record === 'mapSettings') return canonicalSettings({ ...current, ...changes, version }) as Records[T];
  return canonical({ ...current, ...changes, version, updatedBy: stamp.author, updatedAt: stamp.at });
}

function refusal(sentence: string, path: string | undefined, field: string): SirkelError {
  return new SirkelError('INVALID', sentence, path === undefined ? {} : { path: `${path}.after.${field}` });
}
