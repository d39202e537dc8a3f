import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { graphAt, type Standing } from '../comparison/standing.ts';
import { indicatorsOf, type Indicators } from '../indicators/indicatorsOf.ts';
import { MOST_WALKED } from '../indicators/wholeIndicators.ts';

/**
 * @property seed decides in which order actors are asked when communities are sought
 * @property standing what stood at an earlier moment of all that has changed since; then the numbers are of that moment
 */
export type IndicatorsParams = { readonly seed: number; readonly standing?: readonly Standing[] | undefined };

const isList = (value: unknown): boolean => Array.isArray(value);

/** The numbers of a whole map, now or at an earlier moment. */
export const indicators: Analysis<IndicatorsParams, Indicators> = {
  params: z.strictObject({ seed: z.int(), standing: z.custom<readonly Standing[]>(isList).optional() }),
  // Distances are walked from every node, up to a size; the rest is linear.
  cost: ({ nodes, relations }) =>
    (nodes + relations) / 100 + (nodes > MOST_WALKED ? 0 : (nodes * (nodes + 2 * relations)) / 100_000),
  run: (input, { seed, standing }) => {
    if (standing === undefined) return indicatorsOf(input, seed);
    const graph = graphAt(input.graph, standing);
    return indicatorsOf({ ...input, graph, settings: graph.settings ?? input.settings }, seed);
  },
};
