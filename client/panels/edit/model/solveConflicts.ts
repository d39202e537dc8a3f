import type { FieldConflict, Patch } from '@sirkel/graph-schema';
import type { BeforeAfter } from './patchOf.ts';

/** Whose value stands, by field. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * An update to send again after a conflict: where the writer keeps their own value, it now knows what stands there;
 * where they take the other's, it no longer asks for the field.
 * @returns null when nothing is left to ask for
 */
export function solveConflicts(
  { before, after }: BeforeAfter,
  conflicts: readonly FieldConflict[],
  choices: Choices,
): BeforeAfter | null {
  const currents = new Map(conflicts.map(({ field, current }) => [field, current]));
  const kept = Object.keys(after).filter((field) => !currents.has(field) || choices[field] === 'mine');
  if (kept.length === 0) return null;
  const seen = (field: string): unknown => (currents.has(field) ? (currents.get(field) ?? null) : before[field]);
  return {
    before: Object.fromEntries(kept.map((field) => [field, seen(field)])) as Patch,
    after: Object.fromEntries(kept.map((field) => [field, after[field]])) as Patch,
  };
}
