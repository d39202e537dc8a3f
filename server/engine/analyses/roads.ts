import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { helpOf } from '../projections/projectionsOf.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { roads as findRoads, type Roads } from '../routes/roads.ts';

export type RoadsResult = Roads & { readonly leftOut: LeftOut };

/** How far help has to come to each need of people. */
export const roads: Analysis<Record<string, never>, RoadsResult> = {
  params: z.strictObject({}),
  cost: ({ nodes, relations }) => (nodes + relations) / 500,
  run: (input) => ({ ...findRoads(input), leftOut: helpOf(input).leftOut }),
};
