import type { Field, FieldConflict } from '@sirkel/graph-schema';
import type { Draft } from '../../../state/createDrafts.ts';
import { formValueOf } from './formValueOf.ts';

/** Whose value stands, by field. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * A draft after its writer has chosen: in each field it now begins with what stands on the map, so that it can be sent
 * again; where the writer takes the other's value, that is also what it says.
 */
export function solveConflicts(
  fields: readonly Field[],
  draft: Draft,
  conflicts: readonly FieldConflict[],
  choices: Choices,
): Draft {
  let { before, values } = draft;
  for (const { field: id, current } of conflicts) {
    const field = fields.find((each) => each.id === id);
    if (field === undefined) continue;
    before = { ...before, [id]: current };
    if (choices[id] === 'theirs') values = { ...values, [id]: formValueOf(field, current) };
  }
  return { before, values };
}
