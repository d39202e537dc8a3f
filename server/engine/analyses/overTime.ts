import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { development, type Development } from '../overTime/development.ts';
import { registered, type Registered } from '../overTime/registered.ts';

export type OverTime = {
  readonly registered: Registered;
  readonly development: Development;
  /** The day whose year is the last. */
  readonly today: string;
};

/** How the work with the map has gone, and apart from it how what it shows has developed. */
export const overTime: Analysis<Record<string, never>, OverTime> = {
  params: z.strictObject({}),
  cost: ({ nodes, relations }) => (nodes + relations) / 1_000,
  run: (input) => ({ registered: registered(input.graph), development: development(input), today: input.today }),
};
