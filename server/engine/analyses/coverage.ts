import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { elements } from '../findings/coverageFindings.ts';
import { coverage as cover, type Coverage } from '../gaps/coverage.ts';

/** @property municipality a code: then only what is said to reach there counts */
export type CoverageParams = { readonly municipality?: string | undefined };

/** How the fields are covered in the rings. */
export const coverage: Analysis<CoverageParams, Coverage> = {
  params: z.strictObject({ municipality: z.string().optional() }),
  cost: ({ nodes, relations }) => (nodes + relations) / 2_000,
  run: (input, { municipality }) => cover(input, elements, municipality),
};
