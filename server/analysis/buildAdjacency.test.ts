import { describe, expect, it } from 'vitest';
import { buildDirected, buildUndirected } from './buildAdjacency.ts';

const plain = (index: object): unknown =>
  Object.fromEntries(
    Object.entries(index).map(([key, value]) => [key, value instanceof Int32Array ? [...value] : value]),
  );

describe('buildUndirected', () => {
  it('merges ties that stand side by side or there and back, and leaves out one that leads home', () => {
    const { index, tieOf } = buildUndirected(4, { from: [2, 0, 1, 3, 1], to: [1, 2, 2, 3, 2] });
    expect(plain(index)).toEqual({
      nodeCount: 4,
      tieCount: 2,
      offsets: [0, 1, 2, 4, 4],
      targets: [2, 2, 0, 1],
      ties: [0, 1, 0, 1],
    });
    expect([...tieOf]).toEqual([1, 0, 1, -1, 1]);
  });

  it('takes a map without anything, and one without ties', () => {
    expect(plain(buildUndirected(0, { from: [], to: [] }).index)).toEqual({
      nodeCount: 0,
      tieCount: 0,
      offsets: [0],
      targets: [],
      ties: [],
    });
    expect([...buildUndirected(2, { from: [], to: [] }).index.offsets]).toEqual([0, 0, 0]);
  });

  it('refuses an end that is no node, and says which', () => {
    for (const wrong of [-1, 2, 0.5, NaN]) {
      expect(() => buildUndirected(2, { from: [0, wrong], to: [1, 1] })).toThrow(
        new RangeError(`Tie 1: expected two of the nodes 0 to 1; got ${wrong} and 1.`),
      );
    }
  });
});

describe('buildDirected', () => {
  it('keeps there and back apart, with the same number from either side', () => {
    const { index, tieOf } = buildDirected(3, { from: [1, 0, 0, 0, 2], to: [0, 1, 2, 1, 2] });
    expect(plain(index.out)).toEqual({
      nodeCount: 3,
      tieCount: 3,
      offsets: [0, 2, 3, 3],
      targets: [1, 2, 0],
      ties: [0, 1, 2],
    });
    expect(plain(index.into)).toEqual({
      nodeCount: 3,
      tieCount: 3,
      offsets: [0, 1, 2, 3],
      targets: [1, 0, 0],
      ties: [2, 0, 1],
    });
    expect([...tieOf]).toEqual([2, 0, 1, 0, -1]);
  });
});
