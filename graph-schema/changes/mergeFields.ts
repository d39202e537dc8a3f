import { equalValues } from '../equalValues.ts';
import type { FieldConflict } from '../errors.ts';
import type { RecordType } from './Change.ts';
import type { Patch } from './EditCommand.ts';

export type MergeRequest = {
  readonly record: RecordType;
  readonly id: string;
  /** The record as it stands. */
  readonly current: Patch;
  /** What the writer saw in the fields of `after`; a field that is not here was empty. */
  readonly before: Patch;
  /** What the writer wants; null empties a field, undefined asks nothing. */
  readonly after: Patch;
  /** The fields whose values are sets. */
  readonly sets: ReadonlySet<string>;
};

/** Either the fields that change, with their new values, or everything that stands against the update. */
export type Merge = { readonly changes: Patch; readonly conflicts: readonly FieldConflict[] };

/**
 * The one rule of conflicts, field by field: where the present is what the writer saw, the update applies; where it is
 * what the writer wants already, nothing happens; else it is a conflict. A set never conflicts: what the writer added
 * is added, what they took out is taken out.
 */
export function mergeFields({ record, id, current, before, after, sets }: MergeRequest): Merge {
  const changes: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, wanted] of Object.entries(after)) {
    if (wanted === undefined || field === '__typename') continue;
    const [present, seen] = [current[field], before[field]];
    if (equalValues(present, wanted)) continue;
    if (equalValues(present, seen)) {
      changes[field] = wanted;
    } else if (sets.has(field)) {
      const merged = mergeSet(membersOf(present), membersOf(seen), membersOf(wanted));
      if (!equalValues(merged, present)) changes[field] = merged;
    } else {
      conflicts.push({
        record,
        id,
        field,
        expected: seen ?? null,
        current: present ?? null,
        wanted,
      });
    }
  }
  return { changes, conflicts };
}

const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function mergeSet(
  present: readonly unknown[],
  seen: readonly unknown[],
  wanted: readonly unknown[],
): readonly unknown[] {
  const kept = present.filter((member) => wanted.includes(member) || !seen.includes(member));
  const added = wanted.filter((member) => !seen.includes(member) && !kept.includes(member));
  return [...kept, ...added];
}
