import { describe, expect, it } from 'vitest';
import { directed, undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { distances } from './distances.ts';
import { createWalk, walkDistances } from './walkDistances.ts';

describe('distances', () => {
  it('leave out pairs that nothing connects: no number stands for never', () => {
    expect(distances(undirected(graphOf(5, '0-1 1-2')))).toEqual({
      mean: 8 / 6,
      longest: 2,
      connectedPairs: 6,
      pairs: 20,
      // Four pairs next to each other, two at two steps.
      distanceFragmentation: 1 - (4 + 2 / 2) / 20,
    });
  });

  it('go along the direction', () => {
    expect(distances(directed(graphOf(3, '0-1 1-2')).out)).toMatchObject({ mean: 4 / 3, connectedPairs: 3 });
  });

  it('are not known where no two are connected', () => {
    expect(distances(undirected(graphOf(3, '')))).toEqual({
      mean: null,
      longest: null,
      connectedPairs: 0,
      pairs: 6,
      distanceFragmentation: 1,
    });
    expect(distances(undirected(graphOf(1, '')))).toMatchObject({ pairs: 0, distanceFragmentation: null });
    expect(distances(undirected(graphOf(0, '')))).toMatchObject({ pairs: 0, distanceFragmentation: null });
  });
});

describe('walkDistances', () => {
  it('begins at several at once, and stops after so many steps', () => {
    const index = undirected(graphOf(6, '0-1 1-2 2-3 3-4 4-5'));
    const walk = createWalk(6);
    expect(walkDistances(index, [0, 5, 0], walk)).toBe(6);
    expect([...walk.distance]).toEqual([0, 1, 2, 2, 1, 0]);
    expect(walkDistances(index, [0], walk, 2)).toBe(3);
    expect([...walk.distance]).toEqual([0, 1, 2, -1, -1, -1]);
    expect([...walk.order.subarray(0, 3)]).toEqual([0, 1, 2]);
  });
});
