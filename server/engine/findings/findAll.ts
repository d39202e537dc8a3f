import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { bottleneckFindings } from './bottleneckFindings.ts';
import { coverageFindings } from './coverageFindings.ts';
import { expectedTieFindings } from './expectedTieFindings.ts';
import { fragmentFindings } from './fragmentFindings.ts';
import { missingFindings } from './missingFindings.ts';
import { needFindings } from './needFindings.ts';
import { goneFindings } from './goneFindings.ts';
import { inOrder } from './inOrder.ts';
import { recommendationFindings } from './recommendationFindings.ts';
import { thinDataFindings } from './thinDataFindings.ts';

export type Findings = {
  /** What is missing and where it narrows, in the order in which it is told. */
  readonly told: readonly Finding[];
  /** What is only not recorded: thin data, apart from what is missing. */
  readonly notRecorded: readonly Finding[];
};

/**
 * Everything an analysis has to tell of a map, but for measures of structure that need numbers beside them.
 *
 * - A1 What is only not recorded is never told among what is missing.
 * - A2 A record of status `missing` counts as stated only with a source; without one it is not recorded, or asked.
 * - A3 Suggestions that nobody has answered count nowhere.
 * - A4 Groups and roles are left out of measures of structure unless they are asked for, and always count in coverage.
 * - A5 Unknown is not zero: what cannot be computed is null.
 * - A6 A finding keeps its id for as long as its cause stays.
 * - A7 A service ties those who provide it; one that nobody is recorded to provide ties nobody.
 * - A8 Ties that stand side by side are one tie.
 */
export function findAll(input: AnalysisInput): Findings {
  const expected = expectedTieFindings(input);
  const all = [
    // A rule says why a tie is missed; without one, that it is.
    ...expected,
    ...missingFindings(input, new Set(expected.flatMap(({ relations }) => relations))),
    ...needFindings(input),
    ...goneFindings(input),
    ...coverageFindings(input),
    ...bottleneckFindings(input),
    ...recommendationFindings(input),
    ...fragmentFindings(input),
    ...thinDataFindings(input),
  ];
  const isThin = ({ absence }: Finding): boolean => absence === 'notRecorded';
  return { told: inOrder(all.filter((finding) => !isThin(finding))), notRecorded: inOrder(all.filter(isThin)) };
}
