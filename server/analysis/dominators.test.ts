import { expect, it } from 'vitest';
import { directed } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { disjointRoutes } from './disjointRoutes.ts';
import { dominators, gatewaysTo } from './dominators.ts';

// From 0 two ways to 3, then only by 4 on to 5; 6 leads there but cannot be reached.
const index = directed(graphOf(7, '0-1 0-2 1-3 2-3 3-4 4-5 6-5'));

it('tells the gateways on every way, from the beginning on', () => {
  const found = dominators(index, 0);
  expect([...found]).toEqual([0, 0, 0, 0, 3, 4, -1]);
  expect(gatewaysTo(found, 5)).toEqual([3, 4]);
  expect(gatewaysTo(found, 3)).toEqual([]);
  expect(gatewaysTo(found, 0)).toEqual([]);
  expect(gatewaysTo(found, 6)).toEqual([]);
});

it('tells how many ways share nobody, and who holds them', () => {
  expect(disjointRoutes(index.out, 0, 3)).toEqual({ count: 2, cut: [1, 2] });
  expect(disjointRoutes(index.out, 0, 5)).toEqual({ count: 1, cut: [3] });
  expect(disjointRoutes(index.out, 0, 6)).toEqual({ count: 0, cut: [] });
  expect(disjointRoutes(index.out, 0, 1)).toEqual({ count: 1, cut: null });
  expect(disjointRoutes(index.out, 2, 2)).toEqual({ count: 0, cut: [] });
});

it('leads a route aside where that makes room for another', () => {
  // The shortest way 0-1-4-5 stands in the way of both others until it is led aside.
  const crossed = directed(graphOf(6, '0-1 0-2 1-3 1-4 2-4 3-5 4-5'));
  expect(disjointRoutes(crossed.out, 0, 5)).toEqual({ count: 2, cut: [1, 2] });
});
