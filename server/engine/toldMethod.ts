import type { Parameter } from './methodParameters.ts';
import type { Method } from './methods.ts';
import type { LeftOut } from './projections/Projected.ts';

/** What whoever wants to find something again needs beside its definition. */
export type Circumstances = {
  /** What was left out of what it was computed on; null for the records as they stand. */
  readonly leftOut: LeftOut | null;
  readonly parameters: readonly Parameter[];
  /** Of the map. */
  readonly sequence: number;
};

/** What was drawn, for what is held against chance, and how far that may be off. */
export type Chance = { readonly permutations: number; readonly seed: number; readonly error: number | null };

/** How something was found, as it is told wherever that is. */
export type ToldMethod = Method &
  Circumstances & {
    /** Whether no chance was in it. */
    readonly exact: boolean;
    /** How far off what chance decides may be, with 95 %: 0 for what is exact; null where that is not known. */
    readonly error: number | null;
    readonly permutations: number | null;
    readonly seed: number | null;
  };

/** Tells how something was found. Without chance it is exact. */
export function toldMethod(
  { basis, definition, reference }: Method,
  { leftOut, parameters, sequence }: Circumstances,
  chance: Chance | null = null,
): ToldMethod {
  const { error, permutations, seed } = chance ?? { error: 0, permutations: null, seed: null };
  return {
    ...{ basis, definition, reference, leftOut, parameters, sequence },
    ...{ exact: chance === null, error, permutations, seed },
  };
}
