import { relationKinds, type RelationKind } from '@sirkel/graph-schema';
import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { findRoutes, MOST_ENDS, MOST_ROUTES } from '../routes/findRoutes.ts';
import type { Routes } from '../routes/Route.ts';

export type RoutesParams = {
  readonly from: readonly string[];
  /** Null: whoever can meet the needs that it begins at. */
  readonly to: readonly string[] | null;
  readonly k: number;
  /** The kinds of ties to go by; those that carry something when absent. */
  readonly kinds?: readonly RelationKind[] | undefined;
};

const ends = z.array(z.string()).min(1).max(MOST_ENDS);

/** How one comes from here to there. */
export const routes: Analysis<RoutesParams, Routes> = {
  params: z.strictObject({
    from: ends,
    to: ends.nullable(),
    k: z.int().min(1).max(MOST_ROUTES),
    kinds: z.array(z.enum(relationKinds.map(({ id }) => id as RelationKind))).optional(),
  }),
  // Each way found is left at each of its nodes, and the rest is sought anew. How long ways are is not known beforehand,
  // so this is what it takes where they are as long as they can be; to find the ties comes first.
  cost: ({ nodes, relations }, { k }) => ((nodes + relations) * (150 + (k + 1) * nodes)) / 50_000,
  run: (input, { from, to, k, kinds }) => findRoutes(input, { from, to }, k, kinds),
};
