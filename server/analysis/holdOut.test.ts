import { expect, it } from 'vitest';
import { undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { holdOut, type HoldOut } from './holdOut.ts';

const of = (nodeCount: number, ties: string, share = 0.2): HoldOut | null =>
  holdOut(undirected(graphOf(nodeCount, ties)), { repeats: 40, share, seed: 4 });
const means = (found: HoldOut | null): readonly (number | undefined)[] => [
  found?.adamicAdar.mean,
  found?.resourceAllocation.mean,
];

it('finds every hidden tie where those who are tied share somebody and others do not', () => {
  // Five circles of four; of each at most one tie is hidden, or two that leave a way round.
  const circles = Array.from({ length: 5 }, (_, circle) => {
    const n = (at: number): number => 4 * circle + at;
    return `${n(0)}-${n(1)} ${n(0)}-${n(2)} ${n(0)}-${n(3)} ${n(1)}-${n(2)} ${n(1)}-${n(3)} ${n(2)}-${n(3)}`;
  }).join(' ');
  const found = of(20, circles, 1 / 30);
  expect(found?.hidden).toBe(1);
  expect(means(found)).toEqual([1, 1]);
  expect(found?.adamicAdar).toEqual({ mean: 1, low: 1, high: 1 });
});

it('finds the fewest where those who are not tied share somebody: a star; and nothing to go by where nobody does: pairs', () => {
  // Whichever leaf is hidden scores 0. Of the ten pairs of leaves, the four with the hidden one score 0 too: half a win.
  const star = holdOut(undirected(graphOf(6, '0-1 0-2 0-3 0-4 0-5')), { repeats: 4_000, share: 0.2, seed: 4 });
  for (const mean of means(star)) expect(Math.abs((mean ?? NaN) - 0.2)).toBeLessThan(0.015);
  expect(means(of(8, '0-1 2-3 4-5 6-7', 0.25))).toEqual([0.5, 0.5]);
});

it('counts what is hidden as not there: of a path of three ties, no hidden one leaves a way round', () => {
  // Whichever of 0-1, 1-2, 2-3 is hidden scores 0; of the pairs without a tie, 0-2 and 1-3 score when theirs are not.
  const found = of(4, '0-1 1-2 2-3', 1 / 3);
  expect(found?.adamicAdar.mean).toBeLessThan(0.5);
  expect(found?.adamicAdar.high).toBe(0.5);
  expect(found?.adamicAdar.low).toBe(0);
});

it('says nothing where there is nothing to hide or to hold it against, and the same for the same seed', () => {
  expect(of(0, '')).toBeNull();
  expect(of(3, '')).toBeNull();
  expect(of(3, '0-1 1-2 2-0', 0.5)).toBeNull();
  expect(of(6, '0-1 1-2 2-3 3-4 4-5')).toEqual(of(6, '0-1 1-2 2-3 3-4 4-5'));
});
