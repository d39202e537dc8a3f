import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { recommendations as judge, type Recommendation } from '../gaps/recommendations.ts';

export type RecommendationsResult = {
  readonly recommendations: readonly Recommendation[];
  /** The day that dates were held against. */
  readonly today: string;
};

/** What has become of each recommendation. */
export const recommendations: Analysis<Record<string, never>, RecommendationsResult> = {
  params: z.strictObject({}),
  cost: ({ nodes, relations }) => (nodes + relations) / 250,
  run: (input) => ({ recommendations: judge(input), today: input.today }),
};
