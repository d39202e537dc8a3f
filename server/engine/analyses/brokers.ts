import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { brokers as findBrokers, type Brokers } from '../bottlenecks/brokers.ts';

/** @property seed decides what is drawn where the map is too large to be exact */
export type BrokersParams = { readonly seed: number };

/** Through whom actors reach each other. */
export const brokers: Analysis<BrokersParams, Brokers> = {
  params: z.strictObject({ seed: z.int() }),
  cost: ({ nodes, relations }) => (Math.min(nodes, 1_000) * relations) / 20_000,
  run: (input, { seed }) => findBrokers(input, seed),
};
