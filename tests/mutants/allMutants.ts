import { analysisMutants } from './analysisMutants.ts';
import { collapseMutants } from './collapseMutants.ts';
import { embeddedMutants } from './embeddedMutants.ts';
import { engineMutants } from './engineMutants.ts';
import { liveMutants } from './liveMutants.ts';
import type { Mutant } from './Mutant.ts';
import { neo4jMutants } from './neo4jMutants.ts';
import { sharedMutants } from './sharedMutants.ts';

/** Every fault that is kept. */
export const allMutants: readonly Mutant[] = [
  ...embeddedMutants,
  ...neo4jMutants,
  ...sharedMutants,
  ...liveMutants,
  ...analysisMutants,
  ...engineMutants,
  ...collapseMutants,
];
