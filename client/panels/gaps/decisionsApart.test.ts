import type { FollowUpRecord, Graph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { decidedPairs, pastDecisions } from './decisionsApart.ts';

const decision = (id: string, version: number, more: Partial<FollowUpRecord> = {}): FollowUpRecord => ({
  id,
  kind: 'thinNeed',
  state: 'done',
  version,
  ...more,
});
const graphOf = (...decisions: readonly FollowUpRecord[]): Graph =>
  ({ followUps: new Map(decisions.map((one) => [one.id, one])) }) as unknown as Graph;
const nothing = { findings: [], setAside: [], notRecorded: [] };
const ids = (decisions: readonly FollowUpRecord[]): readonly string[] => decisions.map(({ id }) => id);

describe('what was decided about findings that are not told any more', () => {
  it('is what no list tells, the newest first', () => {
    const graph = graphOf(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => decision(id, at + 1)));
    const gaps = { findings: [{ id: 'a' }], setAside: [{ id: 'b' }], notRecorded: [{ id: 'c' }] };
    const bottlenecks = { findings: [{ id: 'd' }], setAside: [{ id: 'e' }] };
    expect(ids(pastDecisions(graph, gaps, bottlenecks))).toEqual(['g', 'f']);
  });

  it('leaves out what other lists tell: pairs, and groups against groups', () => {
    const graph = graphOf(decision('p', 1, { kind: 'likelyLink' }), decision('q', 2, { kind: 'groupGap' }));
    expect(pastDecisions(graph, nothing, nothing)).toEqual([]);
  });
});

it('pairs that have been decided on are those that are not open', () => {
  const graph = graphOf(
    decision('p', 1, { kind: 'likelyLink', state: 'asked' }),
    decision('q', 2, { kind: 'likelyLink', state: 'open' }),
    decision('r', 3, { kind: 'likelyLink', state: 'notWanted' }),
    decision('s', 4),
  );
  expect(ids(decidedPairs(graph))).toEqual(['r', 'p']);
});
