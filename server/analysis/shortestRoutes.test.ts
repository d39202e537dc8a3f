import { describe, expect, it } from 'vitest';
import { directed } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { shortestRoutes } from './shortestRoutes.ts';

const index = directed(graphOf(6, '0-1 1-5 0-2 2-5 0-3 3-4 4-5 1-2'));

describe('shortestRoutes', () => {
  it('come by length, then by the numbers of their nodes', () => {
    expect(shortestRoutes(index, { from: [0], to: [5] }, 10)).toEqual([
      [0, 1, 5],
      [0, 2, 5],
      [0, 1, 2, 5],
      [0, 3, 4, 5],
    ]);
    expect(shortestRoutes(index, { from: [0], to: [5] }, 2)).toHaveLength(2);
  });

  it('between sets begin and end where it is nearest', () => {
    expect(shortestRoutes(index, { from: [0, 3], to: [4, 5] }, 2)).toEqual([
      [3, 4],
      [0, 1, 5],
    ]);
  });

  it('are none where no way leads, where both are the same, and where none is asked for', () => {
    expect(shortestRoutes(index, { from: [5], to: [0] }, 3)).toEqual([]);
    expect(shortestRoutes(index, { from: [1, 2], to: [2, 5] }, 3)).toEqual([]);
    expect(shortestRoutes(index, { from: [], to: [5] }, 3)).toEqual([]);
    expect(shortestRoutes(index, { from: [0], to: [5] }, 0)).toEqual([]);
  });
});
