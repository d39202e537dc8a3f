import { describe, expect, it } from 'vitest';
import { undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { betweenness } from './betweenness.ts';
import { sampledBetweenness } from './sampledBetweenness.ts';

describe('betweenness', () => {
  it('of a chain of five: 0, 3, 4, 3, 0', () => {
    const { nodes, ties } = betweenness(undirected(graphOf(5, '0-1 1-2 2-3 3-4')));
    expect([...nodes]).toEqual([0, 3, 4, 3, 0]);
    expect([...ties]).toEqual([4, 6, 6, 4]);
  });

  it('of a ring of four: two ways for each two across, half of it for either', () => {
    const { nodes, ties } = betweenness(undirected(graphOf(4, '0-1 1-2 2-3 3-0')));
    expect([...nodes]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...ties]).toEqual([2, 2, 2, 2]);
  });

  it('of the middle of a star: all pairs of the others', () => {
    expect([...betweenness(undirected(graphOf(5, '2-0 2-1 2-3 2-4'))).nodes]).toEqual([0, 0, 6, 0, 0]);
  });

  it('counts what hangs behind a cut point by its size', () => {
    // A triangle 0, 1, 2 with two leaves on 0 and one on 1.
    const { nodes } = betweenness(undirected(graphOf(6, '0-1 1-2 2-0 0-3 0-4 1-5')));
    // Through 0: the two leaves with each other, and each with 1, 2 and 5. Through 1: its leaf with 0, 2, 3 and 4.
    expect([...nodes]).toEqual([7, 4, 0, 0, 0, 0]);
  });

  it('keeps pieces apart, and knows of nothing between where nothing is', () => {
    expect([...betweenness(undirected(graphOf(7, '0-1 1-2 3-4 4-5'))).nodes]).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(betweenness(undirected(graphOf(0, '')))).toEqual({ nodes: new Float64Array(), ties: new Float64Array() });
    expect([...betweenness(undirected(graphOf(2, '0-1'))).nodes]).toEqual([0, 0]);
  });
});

describe('sampledBetweenness', () => {
  it('is the same for the same seed, and the more sources the closer it says it is', () => {
    const chain = Array.from({ length: 2_000 }, (_, node) => node);
    const index = undirected({ nodeCount: 2_001, from: chain, to: chain.map((node) => node + 1) });
    const [few, many] = [sampledBetweenness(index, 100, 1), sampledBetweenness(index, 1_000, 1)];
    expect(sampledBetweenness(index, 100, 1)).toEqual(few);
    expect(sampledBetweenness(index, 100, 2).nodes).not.toEqual(few.nodes);
    const exact = (node: number): number => node * (2_000 - node);
    for (const { nodes, errors } of [few, many]) {
      nodes.forEach((value, node) => expect(Math.abs(value - exact(node))).toBeLessThanOrEqual(errors[node] as number));
    }
    expect(many.errors[1_000]).toBeLessThan((few.errors[1_000] as number) / 3);
    // Narrow enough to say something: a fifth of the largest value.
    expect(many.errors[1_000]).toBeLessThan(exact(1_000) / 5);
  });
});
