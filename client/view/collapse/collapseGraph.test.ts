import { putNode, putRelation } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../panels/smallMap.fixture.ts';
import type { Collapse } from '../../state/collapsePlace.ts';
import { visibleGraph } from '../visibleGraph.ts';
import type { Filter } from '../visibleGraph.ts';
import { collapseGraph, gatheringId } from './collapseGraph.ts';
import { noTies } from '../tieTally.ts';
import { outwardOf } from './outwardOf.ts';

const cell: Collapse = { of: 'cell', ring: 'municipality', field: 'finance' };

const collapse = (graph: Graph, collapsed: readonly Collapse[], filter: Filter = {}, proposed = false) =>
  collapseGraph(graph, visibleGraph(graph, filter), collapsed, proposed);

function add(graph: Graph, id: string, layer: string, elements: readonly string[] = []): void {
  putNode(graph, { id, kind: 'actor', name: id, status: 'existing', layer, elements, version: 3 } as NodeRecord);
}

function tie(graph: Graph, kind: string, from: string, to: string, status = 'existing'): void {
  putRelation(graph, { id: `${from}-${kind}-${to}`, kind, from, to, status, version: 3 } as RelationRecord);
}

const idsOf = (nodes: readonly NodeRecord[]): readonly string[] => nodes.map(({ id }) => id);

describe('collapsing', () => {
  it('makes one of what lies in a cell: ties out of it are summed, those within it dropped and counted', () => {
    const graph = smallMap();
    tie(graph, 'cooperatesWith', 'norge', 'norge');
    const { rest, gatherings, sums, standsFor } = collapse(graph, [cell]);
    const [one] = gatherings;
    expect(gatherings.map(({ members }) => idsOf(members))).toEqual([['norge', 'avsetning']]);
    expect(one?.within).toEqual({ ...noTies, inForce: 2 });
    expect(idsOf(rest.nodes)).toEqual(['behov', 'rad', 'grunder']);
    expect(rest.relations).toEqual([]);
    // One that is past and one that is missing are never one, nor drawn as if they were there.
    const ends = { from: gatheringId(cell), to: 'grunder', count: 1, width: 2 };
    expect(sums.toSorted((a, b) => (a.status < b.status ? -1 : 1))).toMatchObject(
      (['missing', 'past'] as const).map((status) => ({
        ...ends,
        status,
        ties: [{ status }],
        tally: { ...noTies, [status]: 1 },
      })),
    );
    expect(standsFor.get('norge')).toBe(gatheringId(cell));
    expect(sums.map(({ id }) => id)).toContain(standsFor.get('betaler'));
  });

  it('has proposed ties in its sums only where they are drawn, and says what all of them are', () => {
    const [first, second] = [false, true].map((proposed) => collapse(smallMap(), [cell], {}, proposed).sums);
    expect(first?.map(({ status }) => status).toSorted()).toEqual(['missing', 'past']);
    expect(second?.map(({ to, from, status }) => [from, to, status])).toContainEqual([
      'behov',
      gatheringId(cell),
      'proposed',
    ]);
  });

  it('is untouched where nothing is collapsed, or one alone would be', () => {
    const graph = smallMap();
    const visible = visibleGraph(graph, {});
    expect(collapseGraph(graph, visible, [], false).rest).toBe(visible);
    const alone: Collapse = { of: 'cell', ring: 'everydayLife', field: null };
    expect(collapseGraph(graph, visible, [alone, { of: 'group', node: 'gone' }], false).rest).toBe(visible);
  });

  it('counts what the filter shows, and stands where all of it stands', () => {
    const graph = smallMap();
    add(graph, 'bank', 'municipality', ['finance']);
    const { gatherings, rest } = collapse(graph, [cell], { kinds: ['actor'] });
    expect(idsOf(gatherings[0]?.members ?? [])).toEqual(['norge', 'bank']);
    expect(gatherings[0]?.held).toEqual(['norge', 'avsetning', 'bank']);
    expect(idsOf(rest.nodes)).toEqual(['grunder']);
    // Filtered to one, it is that one.
    expect(idsOf(collapse(graph, [cell], { kinds: ['service'] }).rest.nodes)).toEqual(['avsetning']);
  });

  it('gathers a node with its members and parts, and theirs, once each; what is past is no part', () => {
    const graph = smallMap();
    for (const id of ['a', 'b', 'c', 'd']) add(graph, id, 'municipality');
    tie(graph, 'memberOf', 'a', 'norge');
    tie(graph, 'partOf', 'b', 'a');
    tie(graph, 'partOf', 'a', 'b');
    tie(graph, 'memberOf', 'c', 'norge', 'past');
    tie(graph, 'funds', 'd', 'norge');
    const { gatherings, sums } = collapse(graph, [{ of: 'group', node: 'norge' }]);
    expect(idsOf(gatherings[0]?.members ?? []).toSorted()).toEqual(['a', 'b', 'norge']);
    expect(gatherings[0]?.within).toEqual({ ...noTies, inForce: 3 });
    expect(sums.map(({ status }) => status).toSorted()).toEqual(['existing', 'existing', 'missing', 'past', 'past']);
  });

  it('gives the later what two would have, and the earlier back when that is expanded', () => {
    const graph = smallMap();
    const these: Collapse = { of: 'these', nodes: ['norge', 'avsetning', 'grunder'] };
    const outer = collapse(graph, [cell, these]);
    expect(outer.gatherings.map(({ id }) => id)).toEqual([gatheringId(these)]);
    expect(collapse(graph, [cell]).gatherings.map(({ id }) => id)).toEqual([gatheringId(cell)]);
    // What is left alone by a later one is itself.
    const some: Collapse = { of: 'these', nodes: ['norge', 'grunder'] };
    const { gatherings, rest, sums } = collapse(graph, [cell, some]);
    expect(gatherings.map(({ id }) => id)).toEqual([gatheringId(some)]);
    expect(idsOf(rest.nodes)).toContain('avsetning');
    expect(sums.map(({ count }) => count)).toEqual([1]);
  });

  it('sums what is there in one way or another, and what is stated to be missing beside it', () => {
    const graph = smallMap();
    tie(graph, 'funds', 'norge', 'behov');
    tie(graph, 'funds', 'avsetning', 'behov', 'weak');
    tie(graph, 'knowsOf', 'norge', 'behov', 'missing');
    const { sums } = collapse(graph, [cell]);
    const towards = sums.filter(({ from, to }) => [from, to].includes('behov'));
    expect(towards.map(({ status, count }) => [status, count]).toSorted()).toEqual([
      ['existing', 2],
      ['missing', 1],
    ]);
    // What is missing or over is no tie, and is told by itself.
    expect(outwardOf({ sums }, gatheringId(cell))).toEqual({ ...noTies, inForce: 2, missing: 2, past: 1 });
  });

  it('sums the ties between two that are collapsed', () => {
    const graph = smallMap();
    const people: Collapse = { of: 'these', nodes: ['grunder', 'behov'] };
    const { sums } = collapse(graph, [cell, people]);
    const ends = [gatheringId(cell), gatheringId(people)].toSorted();
    expect(sums.map(({ from, to }) => [from, to].toSorted())).toEqual([ends, ends]);
    expect(sums.map(({ count, status }) => `${count} ${status}`).toSorted()).toEqual(['1 missing', '1 past']);
  });

  it('follows the map: who comes is counted, who is removed is not, and the last one stands by itself', () => {
    const graph = smallMap();
    const these: Collapse = { of: 'these', nodes: ['norge', 'avsetning', 'grunder'] };
    graph.nodes.delete('grunder');
    expect(collapse(graph, [these]).gatherings[0]?.members.length).toBe(2);
    graph.nodes.delete('avsetning');
    expect(collapse(graph, [these]).gatherings).toEqual([]);
    add(graph, 'bank', 'municipality', ['finance']);
    expect(collapse(graph, [cell]).gatherings[0]?.members.length).toBe(2);
  });
});

describe('the sum of ties', () => {
  const people: Collapse = { of: 'these', nodes: ['grunder', 'behov'] };
  const towards = (graph: Graph, proposed = false) =>
    collapse(graph, [cell], {}, proposed).sums.filter(({ from, to }) => [from, to].includes('behov'));
  const counts = (sums: ReturnType<typeof towards>) =>
    sums.map(({ status, count }) => `${String(count)} ${status}`).toSorted();

  it('C1 is one of what exists, is under way and is weak; alike only where all of them are', () => {
    const graph = smallMap();
    tie(graph, 'knowsOf', 'avsetning', 'behov', 'weak');
    tie(graph, 'funds', 'norge', 'behov');
    tie(graph, 'advises', 'behov', 'norge', 'ongoing');
    expect(counts(towards(graph))).toEqual(['3 existing']);
    const weak = smallMap();
    tie(weak, 'funds', 'norge', 'behov', 'weak');
    tie(weak, 'funds', 'avsetning', 'behov', 'weak');
    expect(counts(towards(weak))).toEqual(['2 weak']);
  });

  it('C2 has what is missing, past and proposed apart, each counted by itself', () => {
    const graph = smallMap();
    for (const status of ['existing', 'missing', 'past', 'proposed'])
      for (const from of ['norge', 'avsetning']) tie(graph, status, from, 'behov', status);
    expect(counts(towards(graph, true))).toEqual(['2 existing', '2 missing', '2 past', '3 proposed']);
  });

  it('C3 has no tie that lies within, which is counted where it lies', () => {
    const graph = smallMap();
    tie(graph, 'funds', 'norge', 'avsetning');
    const { sums, gatherings, rest } = collapse(graph, [cell]);
    expect(sums.flatMap(({ ties }) => ties.map(({ id }) => id))).not.toContain('norge-funds-avsetning');
    expect(rest.relations.map(({ id }) => id)).not.toContain('norge-funds-avsetning');
    expect(gatherings[0]?.within).toEqual({ ...noTies, inForce: 2 });
  });

  it('C4 has the same id whoever else comes, and none has that of another', () => {
    const graph = smallMap();
    tie(graph, 'funds', 'norge', 'behov');
    const [before] = towards(graph);
    tie(graph, 'advises', 'behov', 'avsetning', 'weak');
    tie(graph, 'knowsOf', 'norge', 'behov', 'missing');
    const after = towards(graph);
    expect(after.find(({ count }) => count === 2)?.id).toBe(before?.id);
    expect(new Set(after.map(({ id }) => id)).size).toBe(2);
    for (const { id } of after) expect(id).toMatch(/^sum-[a-z0-9-]{2,32}$/);
  });

  it('C5 comes in the order of ids, in whatever order the ties came', () => {
    const [graph, turned] = [smallMap(), smallMap()];
    for (const relation of [...turned.relations.values()].reverse()) {
      turned.relations.delete(relation.id);
      putRelation(turned, relation);
    }
    const [ids, others] = [graph, turned].map((each) =>
      collapse(each, [cell, people], {}, true).sums.map(({ id }) => id),
    );
    expect(ids?.length).toBeGreaterThan(2);
    expect(ids).toEqual(ids?.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(others).toEqual(ids);
  });

  it('C6 has what is proposed only where that is drawn', () => {
    const graph = smallMap();
    tie(graph, 'funds', 'norge', 'behov', 'proposed');
    expect(counts(towards(graph))).toEqual([]);
    expect(counts(towards(graph, true))).toEqual(['2 proposed']);
  });
});
