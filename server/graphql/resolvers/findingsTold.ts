import type { FindingsResult } from '../../engine/analyses/findings.ts';
import { groupChance } from '../../engine/analyses/groupTies.ts';
import type { Finding } from '../../engine/Finding.ts';
import { canBeAsked } from '../../engine/findings/decided.ts';
import { methods, type Method } from '../../engine/methods.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';

/** A finding as the API tells it: with how it was found, and what can be decided about it. */
export type ToldFinding = Omit<Finding, 'outgrown'> & {
  readonly outgrown: boolean;
  readonly canBeAsked: boolean;
  readonly method: Method & { readonly leftOut: LeftOut | null; readonly exact: boolean };
};

/** Puts to each finding of a result how it was found. */
export function findingsTold({ leftOut }: Pick<FindingsResult, 'leftOut'>): (finding: Finding) => ToldFinding {
  return (finding) => {
    const method = methods[finding.kind];
    const chance = finding.kind === 'groupGap' ? { exact: false, ...groupChance } : { exact: true };
    return {
      ...finding,
      outgrown: finding.outgrown ?? false,
      canBeAsked: canBeAsked(finding) || finding.absence === 'askedAbsent',
      method: { ...method, leftOut: leftOut[method.basis], ...chance },
    };
  };
}
