import { describe, expect, it } from 'vitest';
import { defaultSelection } from '../Selection.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../Finding.ts';
import { methodsOf } from './methodsOf.ts';

const out = { groups: 3, nodes: 1, relations: 2 };
const found = {
  leftOut: { records: null, actors: out, whole: out, help: out, ways: null },
  selection: defaultSelection,
  today: '2026-06-15',
  sequence: 7,
};
const finding = (kind: FindingKind, figures: Finding['figures'] = []): Finding => ({
  ...{ id: kind, kind, absence: null, certainty: null, severity: 'people', nodes: [], relations: [], sources: [] },
  ...{ sentence: { nb: '', nn: '', en: '' }, figures },
});
const parametersOf = (kind: FindingKind, given = found): unknown =>
  Object.fromEntries(methodsOf(given)(finding(kind)).parameters.map(({ name, value }) => [name, value]));

describe('how a finding was found', () => {
  it('says what it was computed with, kind by kind', () => {
    const common = { statuses: 'existing|ongoing|weak', withGroups: 'true' };
    expect(parametersOf('isolated')).toEqual(common);
    expect(parametersOf('missingTies')).toEqual({ ...common, statuses: 'missing' });
    expect(parametersOf('unmetNeed')).toEqual({ ...common, statuses: 'existing|ongoing' });
    expect(parametersOf('recommendation')).toEqual({
      ...common,
      statuses: 'existing|ongoing|weak|proposed',
      today: '2026-06-15',
    });
    expect(parametersOf('friction')).toEqual({
      ...common,
      statuses: 'existing|ongoing|weak|past',
      fewestMarks: '2',
    });
    expect(parametersOf('unverified')).toEqual({ ...common, today: '2026-06-15', oldestCheck: '365' });
    // All paths of help lead over groups too; but a group that all lead through is not told unless it is asked for.
    expect(parametersOf('gateway')).toEqual({ ...common, withGroups: 'false', fewestNeeds: '2' });
    expect(parametersOf('longRoad')).toEqual({ ...common, manyHandOffs: '2', farShare: '0.5' });
    expect(parametersOf('cutPoint')).toEqual({ ...common, withGroups: 'false', fewestCutOff: '3', mostTold: '100' });
    expect(parametersOf('groupGap')).toEqual({
      ...common,
      withGroups: 'false',
      leastExpected: '5',
      leastAsked: '0.7',
      mostChance: '0.05',
      swapsPerTie: '10',
    });
  });

  it('follows what was asked for', () => {
    const selection = { statuses: ['ongoing' as const], withGroups: true };
    const given = { ...found, selection };
    expect(parametersOf('bridge', given)).toMatchObject({ statuses: 'ongoing', withGroups: 'true' });
    expect(parametersOf('gateway', given)).toMatchObject({ statuses: 'ongoing', withGroups: 'true' });
  });

  it('is exact without chance, and says the moment and what was left out', () => {
    const methodOf = methodsOf(found);
    for (const kind of [...gapKinds, ...bottleneckKinds].filter((each) => each !== 'groupGap')) {
      const method = methodOf(finding(kind));
      expect(method, kind).toMatchObject({ exact: true, error: 0, permutations: null, seed: null, sequence: 7 });
      expect(method.leftOut, kind).toEqual(method.basis === 'records' ? null : out);
    }
  });

  it('says of what was held against chance how far off its p may be', () => {
    const { exact, permutations, seed, error } = methodsOf(found)(
      finding('groupGap', [{ name: 'p', value: 2 / 1_001 }]),
    );
    expect({ exact, permutations, seed }).toEqual({ exact: false, permutations: 1_000, seed: 1 });
    // Both sides: twice what one in 1,001 may be off by.
    expect(error).toBeCloseTo(2 * 0.00464, 4);
    expect(methodsOf(found)(finding('groupGap')).error).toBeNull();
  });
});
