import { emptyGraph, applyChange } from '@sirkel/graph-schema';
import type { Change, Edit, Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, tie } from '../../../tests/analysis/analysisInput.ts';
import { analyses } from '../analyses.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { indicatorsOf } from '../indicators/indicatorsOf.ts';
import { compareIndicators, type ComparedIndicator } from './compareIndicators.ts';
import { differences as differenceSteps, MOST_LISTED, type Difference, type Listed } from './differences.ts';
import { toEnd } from './inTurns.ts';
import { createTakingBack, graphAt as graphAtSteps, inputAt } from './standing.ts';

const differences = (...asked: Parameters<typeof differenceSteps>) => toEnd(differenceSteps(...asked));
const graphAt = (...asked: Parameters<typeof graphAtSteps>) => toEnd(graphAtSteps(...asked));
type Records = readonly (NodeRecord | RelationRecord)[];
const graphOf = (records: Records): Graph => inputOf(records).graph;
const names = ({ items }: Listed<Difference>): readonly string[] => items.map(({ name }) => name.nb);

const put = (before: NodeRecord | RelationRecord | null, after: NodeRecord | RelationRecord | null): Edit => {
  const { id } = (after ?? before) as NodeRecord;
  const isRelation = 'from' in ((after ?? before) as object);
  return { action: 'put', record: isRelation ? 'relation' : 'node', id, before, after } as Edit;
};
const changeOf = (sequence: number, ...edits: Edit[]): Change => ({
  sequence,
  operationId: `o${String(sequence)}`,
  author: 'a',
  at: '',
  cause: 'edit',
  schemaVersion: 1,
  edits,
});

describe('an earlier moment', () => {
  const [a, b] = [actor('A'), actor('B')];
  const renamed = { ...a, name: 'Anna' } as NodeRecord;
  const ab = tie('A informs B');
  const log = [
    changeOf(1, put(null, a), put(null, b)),
    changeOf(2, put(null, ab)),
    changeOf(3, put(a, renamed)),
    changeOf(4, put(ab, null), put(b, null)),
  ];
  const after = (sequence: number): Graph => {
    const graph = emptyGraph();
    for (const change of log.slice(0, sequence)) applyChange(graph, change);
    return graph;
  };
  const contents = ({ nodes, relations, ties }: Graph): unknown => [
    [...nodes.values()].map(({ id, name }) => `${id} ${name}`).sort(),
    [...relations.keys()].sort(),
    [...ties.keys()].sort(),
  ];

  it('is what the log gives when it is folded up to there, at every moment', () => {
    const present = after(4);
    for (const sequence of [0, 1, 2, 3, 4]) {
      const back = createTakingBack();
      for (const change of log.slice(sequence).reverse()) back.takeBack(change);
      const past = graphAt(present, structuredClone(back.standing()));
      expect(contents(past), `after ${String(sequence)}`).toEqual(contents(after(sequence)));
    }
    // The present was not touched.
    expect(contents(present)).toEqual(contents(after(4)));
  });

  it('is right too where the map is further back than what was taken back reaches', () => {
    const back = createTakingBack();
    for (const change of log.slice(1).reverse()) back.takeBack(change);
    expect(contents(graphAt(after(3), back.standing()))).toEqual(contents(after(1)));
  });

  it('has its numbers by the analysis, from plain data', () => {
    const back = createTakingBack();
    for (const change of log.slice(2).reverse()) back.takeBack(change);
    const input: AnalysisInput = { ...inputOf([]), graph: after(4) };
    const then = inputAt(input, structuredClone({ standing: back.standing() }));
    expect(analyses.indicators.run(then, { seed: 1 })).toEqual(indicatorsOf({ ...inputOf([]), graph: after(2) }));
  });
});

describe('what differs between two moments', () => {
  it('is what came and went, nodes first, each by name', () => {
    const found = differences(
      graphOf([actor('A'), actor('B'), tie('A informs B')]),
      graphOf([actor('A'), actor('C'), actor('Å', { name: 'Ås' }), tie('A funds C')]),
      false,
    );
    expect(names(found.added)).toEqual(['C', 'Ås', '«A» finansierer «C»']);
    expect(names(found.removed)).toEqual(['B', '«A» informerer «B»']);
    expect([found.movedRing.count, found.changedStatus.count]).toEqual([0, 0]);
  });

  it('is who moved to another ring, or got another status; a tie drawn anew is the same', () => {
    const found = differences(
      graphOf([actor('A', { layer: 'state' }), actor('B'), tie('A informs B'), tie('A funds B')]),
      graphOf([
        actor('A', { status: 'past' }),
        actor('B', { layer: 'region' }),
        tie('A informs B', { id: 'anew', status: 'weak' }),
        tie('A funds B'),
      ]),
      false,
    );
    expect(found.movedRing.items).toMatchObject([
      { id: 'A', from: 'state', to: null },
      { id: 'B', from: null, to: 'region' },
    ]);
    expect(found.changedStatus.items).toMatchObject([
      { id: 'A', from: 'existing', to: 'past' },
      { id: 'anew', isRelation: true, from: 'existing', to: 'weak' },
    ]);
    expect([found.added.count, found.removed.count]).toEqual([0, 0]);
  });

  it('says of each what its status is, so that what is missing is not told as there', () => {
    const [a, b] = [actor('A'), actor('B')];
    const found = differences(graphOf([a, b]), graphOf([a, b, tie('A funds B', { status: 'missing' })]), false);
    expect(found.added.items).toMatchObject([{ isRelation: true, status: 'missing' }]);
  });

  it('is nothing of suggestions that nobody has answered', () => {
    const found = differences(graphOf([]), graphOf([actor('A', { review: 'pending' })]), false);
    expect(found.added).toEqual({ count: 0, items: [] });
    const accepted = differences(graphOf([actor('A', { review: 'pending' })]), graphOf([actor('A')]), false);
    expect(names(accepted.added)).toEqual(['A']);
  });

  it('is named up to a number, and counted beyond it', () => {
    const many = Array.from({ length: MOST_LISTED + 5 }, (_, at) => actor(`A${String(at)}`));
    const { added } = differences(graphOf([]), graphOf(many), false);
    expect([added.count, added.items.length]).toEqual([MOST_LISTED + 5, MOST_LISTED]);
  });
});

describe('what differs between two maps', () => {
  const there = graphOf([actor('1', { name: 'NAV' }), actor('2', { name: 'Ås kommune' }), tie('1 informs 2')]);

  it('is not who has the same name and kind, nor what ties them', () => {
    const here = graphOf([
      actor('3', { name: 'nav', layer: 'state' }),
      actor('4', { name: 'Ås kommune' }),
      tie('3 informs 4', { status: 'weak' }),
    ]);
    const found = differences(there, here, true);
    expect([found.added.count, found.removed.count]).toEqual([0, 0]);
    expect(found.movedRing.items).toMatchObject([{ id: '3', from: null, to: 'state' }]);
    expect(found.changedStatus.items).toMatchObject([{ isRelation: true, to: 'weak' }]);
    // Two moments of one map know each other by their ids.
    expect(differences(there, here, false).added.count).toBe(3);
  });

  it('is not a mutual tie whose ends stand the other way round', () => {
    const one = graphOf([actor('1', { name: 'NAV' }), actor('2', { name: 'Ås' }), tie('1 cooperatesWith 2')]);
    const other = graphOf([actor('8', { name: 'Ås' }), actor('9', { name: 'NAV' }), tie('8 cooperatesWith 9')]);
    expect(differences(one, other, true).added.count).toBe(0);
  });

  it('is whoever could be either of two', () => {
    const here = graphOf([actor('3', { name: 'NAV' }), actor('4', { name: 'NAV' })]);
    const found = differences(there, here, true);
    expect(names(found.added)).toEqual(['NAV', 'NAV']);
    expect(names(found.removed)).toEqual(['NAV', 'Ås kommune', '«NAV» informerer «Ås kommune»']);
  });
});

describe('the numbers of two moments', () => {
  const ring = (size: number): AnalysisInput =>
    inputOf([
      ...Array.from({ length: size }, (_, at) => actor(`A${String(at)}`)),
      ...Array.from({ length: size }, (_, at) => tie(`A${String(at)} informs A${String((at + 1) % size)}`)),
    ]);
  const compared = (a: AnalysisInput, b: AnalysisInput): ReadonlyMap<string, ComparedIndicator> =>
    new Map(compareIndicators(indicatorsOf(a).indicators, indicatorsOf(b).indicators).map((each) => [each.id, each]));

  it('stand beside each other, with their difference', () => {
    const found = compared(ring(6), ring(8));
    expect(found.get('entries')).toMatchObject({ a: { value: 6 }, b: { value: 8 }, difference: 2 });
    expect(found.get('density')?.difference).toBeCloseTo(16 / 56 - 12 / 30, 12);
  });

  it('have no density beside each other when the sizes differ by more than one and a half', () => {
    expect(compared(ring(6), ring(9)).get('density')?.sizesDiffer).toBe(false);
    for (const pair of [compared(ring(6), ring(10)), compared(ring(10), ring(6))]) {
      expect(pair.get('density')).toMatchObject({ difference: null, sizesDiffer: true });
      expect(pair.get('actorDensity')).toMatchObject({ difference: null, sizesDiffer: true });
      expect(pair.get('meanDistance')?.sizesDiffer).toBe(false);
    }
  });

  it('have no difference where one of them is unknown', () => {
    const found = compared(inputOf([]), ring(6)).get('meanDistance');
    expect(found).toMatchObject({ a: { value: null, gap: 'tooFew' }, difference: null, sizesDiffer: false });
  });
});
