import type { Mutant } from './Mutant.ts';

/** What makes a fault of one swap in a file of one folder, noticed by one test. */
export const mutantsOf =
  (folder: string, test: string) =>
  (rule: string, fault: string, file: string, from: string, to: string): Mutant => ({
    rule,
    test,
    fault,
    swaps: [{ file: `${folder}/${file}`, from, to }],
  });
