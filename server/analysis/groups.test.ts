import { describe, expect, it } from 'vitest';
import { undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { assortativity } from './assortativity.ts';
import { communities } from './communities.ts';
import { externalInternal } from './externalInternal.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { modularity } from './modularity.ts';
import { sharedNeighbours } from './sharedNeighbours.ts';

// Two triangles and one tie between them.
const twoTriangles = undirected(graphOf(6, '0-1 1-2 2-0 3-4 4-5 5-3 2-3'));
const sides = [0, 0, 0, 1, 1, 1];

describe('of two triangles with one tie between them', () => {
  it('six ties are within and one leads outwards', () => {
    expect(externalInternal(twoTriangles, sides, 2)).toEqual({
      external: 1,
      internal: 6,
      index: -5 / 7,
      groups: [-2 / 4, -2 / 4],
    });
  });

  it('modularity is 6/7 − 1/2, and assortativity that over 1/2', () => {
    expect(modularity(twoTriangles, sides, 2)).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(assortativity(twoTriangles, sides, 2)).toBeCloseTo((6 / 7 - 1 / 2) / (1 / 2), 12);
  });

  it('the triangles are the communities', () => {
    for (const seed of [0, 1, 2, 3]) expect([...communities(twoTriangles, seed)]).toEqual(sides);
  });

  it('those who share somebody and are not tied come first by whom they share', () => {
    const { a, b, shared } = sharedNeighbours(twoTriangles);
    expect([...a].map((node, at) => [node, b[at], shared[at]])).toEqual([
      [0, 3, 1],
      [1, 3, 1],
      [2, 4, 1],
      [2, 5, 1],
    ]);
  });
});

describe('where there is nothing to say', () => {
  it('without ties all is null, and everybody a community', () => {
    const apart = undirected(graphOf(3, ''));
    expect(externalInternal(apart, [0, 1, 1], 2)).toEqual({
      external: 0,
      internal: 0,
      index: null,
      groups: [null, null],
    });
    expect(modularity(apart, [0, 1, 1], 2)).toBeNull();
    expect(assortativity(apart, [0, 1, 1], 2)).toBeNull();
    expect([...communities(apart, 1)]).toEqual([0, 1, 2]);
    expect([...communities(undirected(graphOf(0, '')), 1)]).toEqual([]);
  });

  it('where all are of one group, nothing tells whether ties follow it', () => {
    expect(assortativity(twoTriangles, [0, 0, 0, 0, 0, 0], 1)).toBeNull();
    expect(modularity(twoTriangles, [0, 0, 0, 0, 0, 0], 1)).toBe(0);
  });

  it('those without a group are left out with their ties', () => {
    expect(externalInternal(twoTriangles, [0, 0, 0, -1, -1, -1], 1)).toMatchObject({ external: 0, internal: 3 });
    expect(assortativity(undirected(graphOf(4, '0-1 2-3 1-2')), [0, 0, -1, 1], 2)).toBeNull();
  });
});

it('adjusts p-values by how many were asked, never above 1 and never falling', () => {
  expect(falseDiscovery([])).toEqual([]);
  expect(falseDiscovery([0.04, 0.01, 0.03, 0.9])).toEqual([0.05333333333333334, 0.04, 0.05333333333333334, 0.9]);
  expect(falseDiscovery([1, 1])).toEqual([1, 1]);
});
