import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import type { Findings } from '../findings/decided.ts';
import { findAll } from '../findings/findAll.ts';
import { methods, type Basis } from '../methods.ts';
import { leftOutOf } from '../projections/leftOutOf.ts';
import type { LeftOut } from '../projections/Projected.ts';

export type FindingsResult = Findings & {
  /** What was left out of each basis that something was computed on; null for the records as they stand. */
  readonly leftOut: Readonly<Record<Basis, LeftOut | null>>;
  /** The day that dates were held against. */
  readonly today: string;
};

/** All that is missing, where it narrows, and what is only not recorded. */
export const findings: Analysis<Record<string, never>, FindingsResult> = {
  params: z.strictObject({}),
  // As a rule a fifth of that. Ties that are told to be missing take longer than others, and how many there are is not
  // known beforehand.
  cost: ({ nodes, relations }) => (nodes + relations) / 40,
  run: (input) => {
    const leftOut = leftOutOf(input);
    const bases = [...new Set(Object.values(methods).map(({ basis }) => basis))];
    return {
      ...findAll(input),
      today: input.today,
      leftOut: Object.fromEntries(bases.map((basis) => [basis, leftOut(basis)])) as FindingsResult['leftOut'],
    };
  },
};
