import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { beginBrokers, brokers as findBrokers, type Brokers } from '../bottlenecks/brokers.ts';

/** @property seed decides what is drawn where the map is too large to be exact */
export type BrokersParams = { readonly seed: number };

/** Through whom actors reach each other. */
export const brokers: Analysis<BrokersParams, Brokers> = {
  params: z.strictObject({ seed: z.int() }),
  // By blocks it is mostly less: what hangs on one tie costs nothing.
  cost: ({ nodes, relations }) => (nodes * (nodes + 2 * relations)) / 100_000,
  run: (input, { seed }) => findBrokers(input, seed),
  begin: (input, { seed }) => beginBrokers(input, seed),
};
