import { emptyGraph, putNode, putRelation } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { node, tie } from '../panels/gaps/answers/answers.fixture.ts';
import { closedIn, type Went } from './closedIn.ts';

const finding = (
  kind: Went['kind'],
  absence: Went['absence'],
  nodes: readonly string[],
  more: Partial<Went> = {},
): Went => ({
  ...{ id: `${kind}-${nodes.join('-')}`, kind, absence, nodes, relations: [] },
  sentence: { nb: kind, nn: kind, en: kind },
  ...more,
});

const graph = emptyGraph();
for (const one of [node('N', 'need'), node('S', 'service'), node('A', 'actor')]) putNode(graph, one);
putRelation(graph, tie('t', 'addresses', 'S', 'N'));

const unmet = finding('unmetNeed', 'notRecorded', ['N']);
const told = (went: readonly Went[], came: readonly Went[] = []) => closedIn({ went, came }, graph).map(({ id }) => id);

describe('what is told as closed', () => {
  it('is what a source states, what was asked for, and a need that nothing met', () => {
    const stated = finding('missingNode', 'statedMissing', ['A']);
    const asked = finding('expectedTie', 'askedAbsent', ['A', 'S']);
    expect(told([stated, asked, unmet])).toEqual([stated.id, asked.id, unmet.id]);
    expect(told([finding('isolated', 'notRecorded', ['A']), finding('thinNeed', null, ['N'])])).toEqual([]);
  });

  it('is not a need that has only come to be not there in another way, and is one that somebody meets', () => {
    expect(told([unmet], [finding('unreachableNeed', 'notRecorded', ['N', 'S'])])).toEqual([]);
    expect(told([unmet], [finding('thinNeed', null, ['N', 'S', 'A'])])).toEqual([unmet.id]);
    // What came is about another.
    expect(told([unmet], [finding('unmetNeed', 'notRecorded', ['M'])])).toEqual([unmet.id]);
  });

  it('is not what was deleted, or has lost its source', () => {
    expect(told([finding('unmetNeed', 'notRecorded', ['deleted'])])).toEqual([]);
    expect(told([finding('missingNode', 'statedMissing', ['deleted'])])).toEqual([]);
    const ties = (relation: string) => finding('missingTies', 'statedMissing', ['S', 'N'], { relations: [relation] });
    expect(told([ties('t')])).toEqual(['missingTies-S-N']);
    expect(told([ties('deleted')])).toEqual([]);
    expect(told([ties('t')], [finding('missingTies', 'notRecorded', ['S', 'N'], { relations: ['t'] })])).toEqual([]);
  });

  it('is a need whose hindrance was taken away with it, as long as it stands itself', () => {
    expect(told([{ ...unmet, relations: ['deleted'], nodes: ['N', 'deleted'] }])).toEqual(['unmetNeed-N']);
  });
});
