import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { compareGroups, type GroupComparison } from '../links/compareGroups.ts';
import { groupKinds, type GroupKind } from '../links/groupings.ts';

/**
 * @property seed decides which random maps are made
 * @property permutations how many of them
 */
export type GroupTiesParams = {
  readonly between: GroupKind;
  readonly seed: number;
  readonly permutations: number;
};

/** Between which groups there are fewer or more ties than by chance. */
export const groupTies: Analysis<GroupTiesParams, GroupComparison> = {
  params: z.strictObject({
    between: z.enum(groupKinds),
    seed: z.int(),
    permutations: z.int().min(1).max(10_000),
  }),
  // Ten tries a tie and map, each some 25 ns.
  cost: ({ relations }, { permutations }) => (permutations * relations) / 4_000,
  run: (input, { between, seed, permutations }) => compareGroups(input, between, { seed, samples: permutations }),
};
