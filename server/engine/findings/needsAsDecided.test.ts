import { putLoose, type FollowUpRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { inputOf, need, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from './findAll.ts';
import { needsAsDecided } from './needsAsDecided.ts';

/** A need that nothing answers, one whose service nobody provides, and one that a source says nothing answers. */
function threeNeeds() {
  return inputOf([
    ...[need('U'), need('R'), need('M'), service('S'), service('T')],
    tie('S addresses R'),
    tie('T addresses M', { status: 'missing', sources: stated }),
  ]);
}

function decidedOn(state: FollowUpRecord['state'], more: Partial<FollowUpRecord> = {}) {
  const input = threeNeeds();
  const { told, notRecorded } = findAll(input);
  for (const { id, kind, nodes } of [...told, ...notRecorded]) {
    putLoose(input.graph, 'followUp', { id, kind, state, nodes: [...nodes], version: 1, ...more });
  }
  return needsAsDecided(input).map(({ need: of, state: answered, absence }) => [of, answered, absence]);
}

describe('needs, after what people have decided', () => {
  it('are known not to be answered where those concerned were asked, under the ids of their findings', () => {
    expect(decidedOn('asked')).toEqual([
      // What a source says is not made less by asking.
      ['M', 'unmet', 'statedMissing'],
      ['R', 'unreachable', 'askedAbsent'],
      ['U', 'unmet', 'askedAbsent'],
    ]);
  });

  it('stay as they are by any other decision, and by a suggestion', () => {
    const undecided = [
      ['M', 'unmet', 'statedMissing'],
      ['R', 'unreachable', 'notRecorded'],
      ['U', 'unmet', 'notRecorded'],
    ];
    for (const state of ['open', 'notWanted', 'planned', 'done'] as const) expect(decidedOn(state)).toEqual(undecided);
    expect(decidedOn('asked', { review: 'pending' })).toEqual(undecided);
  });
});
