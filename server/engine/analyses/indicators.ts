import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { indicatorsOf, type Indicators } from '../indicators/indicatorsOf.ts';
import { MOST_WALKED } from '../indicators/wholeIndicators.ts';

/** @property seed decides in which order actors are asked when communities are sought */
export type IndicatorsParams = { readonly seed: number };

/** The numbers of a whole map. */
export const indicators: Analysis<IndicatorsParams, Indicators> = {
  params: z.strictObject({ seed: z.int() }),
  // Distances are walked from every node, up to a size; the rest is linear.
  cost: ({ nodes, relations }) =>
    (nodes + relations) / 100 + (nodes > MOST_WALKED ? 0 : (nodes * (nodes + 2 * relations)) / 100_000),
  run: (input, { seed }) => indicatorsOf(input, seed),
};
