import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { recommendations as judge, type Recommendation } from '../gaps/recommendations.ts';

/** What has become of each recommendation. */
export const recommendations: Analysis<Record<string, never>, readonly Recommendation[]> = {
  params: z.strictObject({}),
  cost: ({ nodes, relations }) => (nodes + relations) / 250,
  run: (input) => judge(input),
};
