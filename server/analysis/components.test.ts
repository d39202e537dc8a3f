import { describe, expect, it } from 'vitest';
import { undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { components } from './components.ts';
import { fragmentation } from './fragmentation.ts';

describe('components', () => {
  it('are numbered by size, of equals the one with the lowest node first', () => {
    const { of, sizes } = components(undirected(graphOf(7, '5-1 1-6 4-2')));
    expect([...sizes]).toEqual([3, 2, 1, 1]);
    expect([...of]).toEqual([2, 0, 1, 3, 1, 0, 0]);
  });

  it('of an empty map there are none; where nothing is tied, each is one', () => {
    expect([...components(undirected(graphOf(0, ''))).sizes]).toEqual([]);
    expect([...components(undirected(graphOf(3, ''))).of]).toEqual([0, 1, 2]);
  });

  it('do not care how long a chain is', () => {
    const chain = Array.from({ length: 50_000 }, (_, node) => node);
    const { sizes } = components(undirected({ nodeCount: 50_001, from: chain, to: chain.map((node) => node + 1) }));
    expect([...sizes]).toEqual([50_001]);
  });
});

describe('fragmentation', () => {
  it('is the share of pairs that nothing connects', () => {
    // Pieces of 3 and 2 of five: (6 + 2) of 20 ordered pairs hang together.
    expect(fragmentation(undirected(graphOf(5, '0-1 1-2 3-4')))).toBeCloseTo(1 - 8 / 20, 12);
    expect(fragmentation(undirected(graphOf(4, '')))).toBe(1);
    expect(fragmentation(undirected(graphOf(3, '0-1 1-2')))).toBe(0);
  });

  it('is not known of one alone, nor of nobody', () => {
    expect(fragmentation(undirected(graphOf(1, '')))).toBeNull();
    expect(fragmentation(undirected(graphOf(0, '')))).toBeNull();
  });
});
