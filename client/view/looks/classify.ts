import type { LookScale } from '../../state/lookPlace.ts';
import { stepCount } from '../paints.ts';

/**
 * Puts numbers in steps from 0 to 4, so that equal numbers are in the same and a larger one never in a lower.
 * - `linear`: the steps are alike wide, from the smallest number to the largest;
 * - `log`: each step reaches equally many times as far as the one before. Zero and less have no logarithm: they are in the lowest;
 * - `quantile`: as many numbers in each step as equal ones allow, by the middle of their ranks.
 * Where all are equal there is nothing to tell apart: they are in the middle step.
 * @param numbers all there are, finite; an empty list is allowed
 */
export function classify(numbers: readonly number[], scale: LookScale): (number: number) => number {
  switch (scale) {
    case 'linear':
      return alikeWide(numbers, (number) => number);
    case 'log':
      return logarithmic(numbers);
    case 'quantile':
      return alikeFull(numbers);
  }
}

const middle = Math.floor(stepCount / 2);
const inSteps = (share: number): number => Math.max(0, Math.min(stepCount - 1, Math.floor(share * stepCount)));

function alikeWide(numbers: readonly number[], measure: (number: number) => number): (number: number) => number {
  const measured = numbers.map(measure);
  const least = measured.reduce((a, b) => Math.min(a, b), Infinity);
  const most = measured.reduce((a, b) => Math.max(a, b), -Infinity);
  return (number) => (most > least ? inSteps((measure(number) - least) / (most - least)) : middle);
}

function logarithmic(numbers: readonly number[]): (number: number) => number {
  const positive = numbers.filter((number) => number > 0);
  // Where nothing has a logarithm nothing is told apart, as where all are equal.
  if (positive.length === 0) return () => middle;
  const step = alikeWide(positive, Math.log);
  return (number) => (number > 0 ? step(number) : 0);
}

function alikeFull(numbers: readonly number[]): (number: number) => number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ranks = new Map<number, { first: number; last: number }>();
  sorted.forEach((number, rank) => {
    const known = ranks.get(number);
    if (known === undefined) ranks.set(number, { first: rank, last: rank });
    else known.last = rank;
  });
  if (ranks.size <= 1) return () => middle;
  const rankOf = (number: number): number => {
    const known = ranks.get(number);
    return known === undefined ? 0 : (known.first + known.last + 1) / 2;
  };
  return (number) => inSteps(rankOf(number) / sorted.length);
}
