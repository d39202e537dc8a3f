import type { FollowUpRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { Absence, Finding, FindingKind } from '../Finding.ts';
import { decided } from './decided.ts';

const finding = (kind: FindingKind, absence: Absence | null, nodes: readonly string[] = ['a']): Finding => ({
  id: kind,
  kind,
  absence,
  certainty: null,
  severity: 'people',
  nodes,
  relations: [],
  sources: [],
  sentence: { nb: kind, nn: kind, en: kind },
  figures: [],
});
const tell = (found: Finding, state: FollowUpRecord['state'], more: Partial<FollowUpRecord> = {}) => {
  const followUp = { id: found.id, kind: found.kind, state, nodes: ['a'], version: 2, ...more };
  return decided([found], new Map([[found.id, followUp]]));
};

describe('decided', () => {
  it('makes what is not recorded a gap once those concerned were asked, but for what the map itself lacks', () => {
    expect(tell(finding('uncovered', 'notRecorded'), 'asked').told).toMatchObject([{ absence: 'askedAbsent' }]);
    const stated = tell(finding('uncovered', 'statedMissing'), 'asked');
    expect(stated.told).toMatchObject([{ absence: 'statedMissing', followUp: { state: 'asked' } }]);
    const thin = tell(finding('withoutSource', 'notRecorded'), 'asked');
    expect(thin).toMatchObject({ told: [], notRecorded: [{ absence: 'notRecorded' }] });
  });

  it('goes on telling what is looked at, planned or done for as long as it stands', () => {
    for (const state of ['open', 'planned', 'done'] as const) {
      const { told, setAside } = tell(finding('thinNeed', null), state);
      expect(told).toMatchObject([{ id: 'thinNeed', followUp: { state } }]);
      expect(setAside).toEqual([]);
    }
  });

  it('sets aside what is not wanted, wherever it would be told', () => {
    for (const absence of ['statedMissing', 'notRecorded', null] as const) {
      expect(tell(finding('uncovered', absence), 'notWanted')).toMatchObject({
        told: [],
        notRecorded: [],
        setAside: [{ absence }],
      });
    }
  });

  it('does not hold for newcomers of a finding that gathers all there are, and does for one of one cause', () => {
    const grown = ['a', 'b'];
    expect(tell(finding('isolated', 'notRecorded', grown), 'notWanted').notRecorded).toMatchObject([
      { outgrown: true, followUp: { state: 'notWanted' } },
    ]);
    expect(tell(finding('isolated', 'notRecorded', []), 'notWanted').setAside).toHaveLength(1);
    expect(tell(finding('thinNeed', null, grown), 'notWanted').setAside).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_, index) => `n${String(index)}`);
    const tooMany = finding('isolated', 'notRecorded', [...many, 'one more']);
    expect(tell(tooMany, 'notWanted', { nodes: many }).setAside).toHaveLength(1);
  });

  it('takes no notice of a suggestion that nobody has answered', () => {
    const { told } = tell(finding('thinNeed', null), 'notWanted', { review: 'pending' });
    expect(told).toEqual([finding('thinNeed', null)]);
  });

  it('does not hold for fields that have come to hang on one in a municipality since; of the whole map each is its own', () => {
    const place = { ...finding('singleProvider', null, ['a', 'b']), about: { municipalities: ['3907'] } };
    expect(tell(place, 'notWanted')).toMatchObject({ told: [{ outgrown: true }], setAside: [] });
    expect(tell({ ...place, nodes: ['a'] }, 'notWanted').setAside).toHaveLength(1);
    const field = { ...place, about: { elements: ['finance'] } };
    expect(tell(field, 'notWanted').setAside).toHaveLength(1);
  });
});
