import type { FindingsResult } from '../../engine/analyses/findings.ts';
import type { Finding } from '../../engine/Finding.ts';
import { methods, type Method } from '../../engine/methods.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';

/** A finding as the API tells it: with how it was found. */
export type ToldFinding = Finding & {
  readonly method: Method & { readonly leftOut: LeftOut | null; readonly exact: boolean };
};

/** Puts to each finding of a result how it was found. */
export function findingsTold({ leftOut }: Pick<FindingsResult, 'leftOut'>): (finding: Finding) => ToldFinding {
  return (finding) => {
    const method = methods[finding.kind];
    return { ...finding, method: { ...method, leftOut: leftOut[method.basis], exact: true } };
  };
}
