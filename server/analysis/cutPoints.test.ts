import { describe, expect, it } from 'vitest';
import { tieEnds, undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { cutPoints } from './cutPoints.ts';
import { piecesWithout } from './piecesWithout.ts';

// Two triangles that 2-3 joins, with 6 hanging on 0.
const bowTie = undirected(graphOf(7, '0-1 1-2 2-0 2-3 3-4 4-5 5-3 0-6'));

describe('cutPoints', () => {
  it('are those without whom a part falls off, with how many nodes', () => {
    const { pieces, cutOff } = cutPoints(bowTie);
    expect([...pieces]).toEqual([2, 1, 2, 2, 1, 1, 1]);
    expect([...cutOff]).toEqual([1, 0, 3, 2, 0, 0, 0]);
  });

  it('bridges are the ties without which two sides part, with the smaller side', () => {
    const { bridges } = cutPoints(bowTie);
    const found = tieEnds(bowTie).flatMap((ends, tie) => (bridges[tie] === 0 ? [] : [[...ends, bridges[tie]]]));
    expect(found).toEqual([
      [0, 6, 1],
      [2, 3, 3],
    ]);
  });

  it('two ties side by side hang by the same two actors, so they are a bridge', () => {
    expect([...cutPoints(undirected(graphOf(2, '0-1 1-0 0-1'))).bridges]).toEqual([1]);
  });

  it('the middle of a star parts all others; a node alone parts nobody', () => {
    const { pieces, cutOff } = cutPoints(undirected(graphOf(5, '0-1 0-2 0-3')));
    expect([...pieces]).toEqual([3, 1, 1, 1, 0]);
    expect([...cutOff]).toEqual([2, 0, 0, 0, 0]);
  });

  it('a chain of a hundred thousand is walked without running out of room', () => {
    const chain = Array.from({ length: 100_000 }, (_, node) => node);
    const { cutOff } = cutPoints(undirected({ nodeCount: 100_001, from: chain, to: chain.map((node) => node + 1) }));
    expect([cutOff[0], cutOff[1], cutOff[50_000], cutOff[99_999]]).toEqual([0, 1, 50_000, 1]);
  });
});

describe('piecesWithout', () => {
  it('names what falls apart, the largest piece first', () => {
    expect(piecesWithout(bowTie, { nodes: [2] }).map((piece) => [...piece])).toEqual([
      [0, 1, 6],
      [3, 4, 5],
    ]);
    expect(piecesWithout(bowTie, { nodes: [0, 3] }).map((piece) => [...piece])).toEqual([[1, 2], [4, 5], [6]]);
  });

  it('says nothing of what does not change', () => {
    expect(piecesWithout(undirected(graphOf(5, '0-1 3-4')), { nodes: [2] })).toEqual([]);
    expect(piecesWithout(bowTie, {})).toEqual([]);
  });
});
