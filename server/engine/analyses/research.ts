import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { beginResearch, research as workOut, type Research } from '../research/research.ts';
import { brokers } from './brokers.ts';

/** @property seed decides what is drawn where the map is too large to be exact */
export type ResearchParams = { readonly seed: number };

/** The numbers of each actor, ring, sector and field. */
export const research: Analysis<ResearchParams, Research> = {
  params: z.strictObject({ seed: z.int() }),
  cost: (size, params) => brokers.cost(size, params) + (size.nodes + size.relations) / 100,
  run: (input, { seed }) => workOut(input, seed),
  begin: (input, { seed }) => beginResearch(input, seed),
};
