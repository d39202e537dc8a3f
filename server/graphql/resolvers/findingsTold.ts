import type { Finding } from '../../engine/Finding.ts';
import { canBeAsked } from '../../engine/findings/decided.ts';
import { methodsOf, type FoundIn } from '../../engine/findings/methodsOf.ts';
import type { ToldMethod } from '../../engine/toldMethod.ts';

/** A finding as the API tells it: with how it was found, and what can be decided about it. */
export type ToldFinding = Omit<Finding, 'outgrown'> & {
  readonly outgrown: boolean;
  readonly canBeAsked: boolean;
  readonly method: ToldMethod;
};

/** Puts to each finding of an answer how it was found. */
export function findingsTold(found: FoundIn): (finding: Finding) => ToldFinding {
  const methodOf = methodsOf(found);
  return (finding) => ({
    ...finding,
    outgrown: finding.outgrown ?? false,
    canBeAsked: canBeAsked(finding) || finding.absence === 'askedAbsent',
    method: methodOf(finding),
  });
}
