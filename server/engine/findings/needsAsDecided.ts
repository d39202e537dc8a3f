import type { AnalysisInput } from '../AnalysisInput.ts';
import { needs, type NeedCoverage } from '../gaps/needs.ts';
import { saysAbsent } from './decided.ts';
import { findingId } from './findingId.ts';
import { needKinds } from './needFindings.ts';

/**
 * How each need of people is answered, after what people have decided: where those concerned were asked about the finding
 * that nothing answers it, or that no help reaches it, and it does not exist, that is how it is known here too.
 */
export function needsAsDecided(input: AnalysisInput): readonly NeedCoverage[] {
  const { followUps } = input.graph;
  return needs(input).map((need) => {
    const { state, absence } = need;
    if (state === 'met' || absence !== 'notRecorded') return need;
    const followUp = followUps.get(findingId(needKinds[state], need.need));
    return saysAbsent(followUp) ? { ...need, absence: 'askedAbsent' } : need;
  });
}
