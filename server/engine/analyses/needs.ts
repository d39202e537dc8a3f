import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { needsAsDecided } from '../findings/needsAsDecided.ts';
import type { NeedCoverage } from '../gaps/needs.ts';

/** How each need of people is answered, and what stands between. */
export const needs: Analysis<Record<string, never>, readonly NeedCoverage[]> = {
  params: z.strictObject({}),
  cost: ({ nodes, relations }) => (nodes + relations) / 150,
  run: needsAsDecided,
};
