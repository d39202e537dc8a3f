import type { AnalysisInput } from '../AnalysisInput.ts';
import { bottleneckFindings } from './bottleneckFindings.ts';
import { coverageFindings } from './coverageFindings.ts';
import { decided, type Findings } from './decided.ts';
import { expectedTieFindings } from './expectedTieFindings.ts';
import { fragmentFindings } from './fragmentFindings.ts';
import { missingFindings } from './missingFindings.ts';
import { needFindings } from './needFindings.ts';
import { goneFindings } from './goneFindings.ts';
import { placeFindings } from './placeFindings.ts';
import { recommendationFindings } from './recommendationFindings.ts';
import { roadFindings } from './roadFindings.ts';
import { thinDataFindings } from './thinDataFindings.ts';

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
 * - A9 A decision changes how a finding is told, never whether it is computed.
 * - A10 That a field hangs on one in a municipality is told only where the map knows several in another.
 * - A11 A road is long, and an actor a gateway, by all help that is recorded: one other way is enough not to be told.
 * - A12 What is gone is told as gone only while nothing that is there and strong has taken its place.
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
    ...placeFindings(input),
    ...roadFindings(input),
    ...recommendationFindings(input),
    ...fragmentFindings(input),
    ...thinDataFindings(input),
  ];
  return decided(all, input.graph.followUps);
}
