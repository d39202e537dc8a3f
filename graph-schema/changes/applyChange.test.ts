import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, changeOf, contents } from './arbitraryChanges.ts';
import { applyChange } from './applyChange.ts';
import type { Edit } from './Change.ts';
import type { Graph } from './Graph.ts';
import { emptyGraph } from './Graph.ts';

const put = (id: string): Edit => {
  const after = { id, kind: 'actor', name: id, status: 'existing', version: 1 } as const;
  return { action: 'put', record: 'node', id, before: null, after };
};
const remove = (record: 'node' | 'relation', id: string): Edit => ({
  action: 'put',
  record,
  id,
  before: null,
  after: null,
});
const tie: Edit = {
  action: 'put',
  record: 'relation',
  id: 'r',
  before: null,
  after: { id: 'r', kind: 'informs', from: 'a', to: 'b', status: 'existing', version: 1 },
};

function graphAfter(...edits: readonly Edit[]): Graph {
  const graph = emptyGraph();
  edits.forEach((edit, index) => {
    applyChange(graph, changeOf([edit], index + 1));
  });
  return graph;
}

describe('applyChange', () => {
  it('lets a relation wait until both its ends are there, in whatever order they come', () => {
    const whole = graphAfter(put('a'), put('b'), tie);
    expect([...whole.relations.keys()]).toEqual(['r']);
    for (const order of [
      [tie, put('a'), put('b')],
      [put('b'), tie, put('a')],
      [tie, put('b'), put('a')],
    ]) {
      expect(contents(graphAfter(...order))).toEqual(contents(whole));
    }
    expect([...graphAfter(put('a'), tie).waiting.keys()]).toEqual(['r']);
  });

  it('lets a relation wait again when an end goes, and takes it back when the end does', () => {
    const gone = graphAfter(put('a'), put('b'), tie, remove('node', 'b'));
    expect([gone.relations.size, [...gone.waiting.keys()]]).toEqual([0, ['r']]);
    const back = graphAfter(put('a'), put('b'), tie, remove('node', 'b'), put('b'));
    expect([[...back.relations.keys()], back.waiting.size]).toEqual([['r'], 0]);
  });

  it('forgets a relation that is removed, waiting or not', () => {
    for (const before of [
      [put('a'), put('b'), tie],
      [put('a'), tie],
    ]) {
      const graph = graphAfter(...before, remove('relation', 'r'));
      expect([graph.relations.size, graph.waiting.size, [...graph.ties.keys()].length]).toEqual([0, 0, 0]);
    }
  });

  it('follows a relation whose ends are others than before', () => {
    const moved: Edit = {
      ...tie,
      after: { id: 'r', kind: 'informs', from: 'b', to: 'c', status: 'existing', version: 2 },
    };
    const graph = graphAfter(put('a'), put('b'), put('c'), tie, moved);
    expect([...graph.ties.keys()].sort()).toEqual(['b', 'c']);
  });

  it('never lets the sequence fall', () => {
    const graph = emptyGraph();
    applyChange(graph, changeOf([put('a')], 7));
    applyChange(graph, changeOf([put('b')], 3));
    expect(graph.sequence).toBe(7);
  });

  it('means the same when each change is folded twice', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const [once, twice] = [emptyGraph(), emptyGraph()];
        for (const change of log) {
          applyChange(once, change);
          applyChange(twice, change);
          applyChange(twice, change);
        }
        expect(contents(twice)).toEqual(contents(once));
      }),
    );
  });

  it('ends at the same when the log from anywhere on is folded over rows that already hold it', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.nat(12), (log, start) => {
        const puts = log.map(({ edits, sequence }) =>
          changeOf(
            edits.filter(({ action }) => action === 'put'),
            sequence,
          ),
        );
        const graph = emptyGraph();
        for (const change of puts) applyChange(graph, change);
        const present = contents(graph);
        for (const change of puts.slice(start)) applyChange(graph, change);
        expect(contents(graph)).toEqual(present);
      }),
    );
  });

  it('keeps attached exactly the relations whose two ends are there, and ties exactly those it holds', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const graph = emptyGraph();
        for (const change of log) applyChange(graph, change);
        for (const { from, to } of graph.relations.values())
          expect(graph.nodes.has(from) && graph.nodes.has(to)).toBe(true);
        for (const { from, to } of graph.waiting.values())
          expect(graph.nodes.has(from) && graph.nodes.has(to)).toBe(false);
        const ties = [...graph.relations.values(), ...graph.waiting.values()].flatMap(({ id, from, to }) =>
          [...new Set([from, to])].map((end) => `${end} ${id}`),
        );
        const kept = [...graph.ties.keys()].flatMap((end) =>
          [...(graph.ties.get(end) ?? [])].map((id) => `${end} ${id}`),
        );
        expect(kept.sort()).toEqual(ties.sort());
      }),
    );
  });
});
