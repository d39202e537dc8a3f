import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { bottleneckFindings } from './bottleneckFindings.ts';
import { coverageFindings } from './coverageFindings.ts';
import { expectedTieFindings } from './expectedTieFindings.ts';
import { fragmentFindings } from './fragmentFindings.ts';
import { missingFindings } from './missingFindings.ts';
import { needFindings } from './needFindings.ts';
import { inOrder } from './inOrder.ts';
import { recommendationFindings } from './recommendationFindings.ts';
import { thinDataFindings } from './thinDataFindings.ts';

export type Findings = {
  /** What is missing and where it narrows, in the order in which it is told. */
  readonly told: readonly Finding[];
  /** What is only not recorded: thin data, apart from what is missing. */
  readonly notRecorded: readonly Finding[];
};

/** Everything an analysis has to tell of a map, but for measures of structure that need numbers beside them. */
export function findAll(input: AnalysisInput): Findings {
  const expected = expectedTieFindings(input);
  const all = [
    // A rule says why a tie is missed; without one, that it is.
    ...expected,
    ...missingFindings(input, new Set(expected.flatMap(({ relations }) => relations))),
    ...needFindings(input),
    ...coverageFindings(input),
    ...bottleneckFindings(input),
    ...recommendationFindings(input),
    ...fragmentFindings(input),
    ...thinDataFindings(input),
  ];
  const isThin = ({ absence }: Finding): boolean => absence === 'notRecorded';
  return { told: inOrder(all.filter((finding) => !isThin(finding))), notRecorded: inOrder(all.filter(isThin)) };
}
