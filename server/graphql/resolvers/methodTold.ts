import type { Cursor } from '@sirkel/graph-schema';
import { parametersOn, type Parameter } from '../../engine/methodParameters.ts';
import type { Method } from '../../engine/methods.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';
import type { Selection } from '../../engine/Selection.ts';
import { toldMethod, type ToldMethod } from '../../engine/toldMethod.ts';

/** What an answer was worked out with, and the moment that it is of. */
export type AnsweredWith = {
  readonly cursor: Pick<Cursor, 'sequence'>;
  readonly selection: Selection;
  /** Absent for the records as they stand. */
  readonly leftOut?: LeftOut | null;
  /** Where it was worked out with more than what was asked for, or with something else. */
  readonly parameters?: readonly Parameter[];
};

/** How an answer without chance was worked out, as the API tells it. */
export function methodTold(
  method: Method,
  { cursor, selection, leftOut = null, parameters = parametersOn(method.basis, selection) }: AnsweredWith,
): ToldMethod {
  return toldMethod(method, { leftOut, parameters, sequence: cursor.sequence });
}
