import { lookScales } from '../../state/lookPlace.ts';
import type { LookScale } from '../../state/lookPlace.ts';
import { stepCount } from '../paints.ts';
import { classify } from './classify.ts';

/**
 * The steps that tell some numbers apart: equal ones, which are read most easily, unless more than half of the numbers
 * would be in one of them; then those whose fullest step is the emptiest, of equals the first that one can choose.
 */
export function spreadingScale(numbers: readonly number[]): LookScale {
  const fullest = new Map(lookScales.map((scale) => [scale, Math.max(0, ...stepCounts(numbers, scale))]));
  const of = (scale: LookScale): number => fullest.get(scale) ?? 0;
  if (of('linear') * 2 <= numbers.length) return 'linear';
  return lookScales.reduce((best, scale) => (of(scale) < of(best) ? scale : best));
}

/** Whether steps that should hold equally many do not nearly: equal numbers are never parted, and there are many. */
export function areUneven(numbers: readonly number[]): boolean {
  const fair = numbers.length / stepCount;
  return stepCounts(numbers, 'quantile').some((count) => count > fair * 1.5 || count < fair / 2);
}

function stepCounts(numbers: readonly number[], scale: LookScale): readonly number[] {
  const counts = Array.from({ length: stepCount }, () => 0);
  for (const step of numbers.map(classify(numbers, scale))) counts[step] = (counts[step] ?? 0) + 1;
  return counts;
}
