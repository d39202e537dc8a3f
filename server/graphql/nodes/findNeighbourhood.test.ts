import { applyChange, emptyGraph } from '@sirkel/graph-schema';
import type { Change, Graph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { findNeighbourhood } from './findNeighbourhood.ts';

function graphOf(ties: readonly (readonly [string, string])[]): Graph {
  const graph = emptyGraph();
  const ids = new Set(ties.flat());
  const nodes = [...ids].map((id) => ({
    action: 'put',
    record: 'node',
    id,
    before: null,
    after: { id, kind: 'actor', name: id },
  }));
  const relations = ties.map(([from, to]) => {
    const id = `${from}-${to}`;
    return { action: 'put', record: 'relation', id, before: null, after: { id, kind: 'advises', from, to } };
  });
  applyChange(graph, { sequence: 1, edits: [...nodes, ...relations] } as unknown as Change);
  return graph;
}

function around(graph: Graph, of: string, steps: number, without: readonly string[] = []) {
  const { nodes, relations } = findNeighbourhood(graph, {
    of,
    steps,
    nodeTest: ({ id }) => !without.includes(id),
    relationTest: ({ id }) => !without.includes(id),
  });
  return { nodes: nodes.map(({ id }) => id), relations: relations.map(({ id }) => id).sort() };
}

describe('findNeighbourhood', () => {
  const graph = graphOf([
    ['a', 'b'],
    ['c', 'b'],
    ['c', 'd'],
    ['d', 'e'],
    ['a', 'c'],
  ]);

  it('walks in both directions, the nearest first, with all relations between', () => {
    expect(around(graph, 'b', 1)).toEqual({ nodes: ['b', 'a', 'c'], relations: ['a-b', 'a-c', 'c-b'] });
    expect(around(graph, 'b', 2).nodes).toEqual(['b', 'a', 'c', 'd']);
    expect(around(graph, 'b', 4).nodes).toEqual(['b', 'a', 'c', 'd', 'e']);
  });

  it('does not walk through what the filter leaves out', () => {
    expect(around(graph, 'b', 4, ['c'])).toEqual({ nodes: ['b', 'a'], relations: ['a-b'] });
    expect(around(graph, 'b', 4, ['b', 'c']).nodes).toEqual(['b', 'a']);
  });

  it('does not walk along what is left out', () => {
    expect(around(graph, 'e', 4, ['d-e'])).toEqual({ nodes: ['e'], relations: [] });
  });

  it('does not know a node that is not there', () => {
    expect(() => around(graph, 'x', 1)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it('refuses what is too large for a picture', () => {
    const star = graphOf(Array.from({ length: 5_000 }, (_, index) => ['middle', `n${String(index)}`] as const));
    expect(() => around(star, 'middle', 1)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
    expect(around(star, 'middle', 1, ['n0']).nodes).toHaveLength(5_000);
  });
});
