import { describe, expect, it } from 'vitest';
import { areUneven, spreadingScale } from './spreadingScale.ts';

const repeated = (counts: Readonly<Record<number, number>>): readonly number[] =>
  Object.entries(counts).flatMap(([number, count]) => Array.from({ length: count }, () => Number(number)));

describe('spreadingScale', () => {
  it('keeps equal steps where they tell the numbers apart, and where there is nothing to tell apart', () => {
    expect(spreadingScale([1, 2, 3, 4, 5])).toBe('linear');
    expect(spreadingScale([])).toBe('linear');
    expect(spreadingScale([3, 3, 3])).toBe('linear');
  });

  it('takes others where nearly all would be in one step', () => {
    // 130 of 137 in the lowest fifth up to 41, as ties are on a map with one actor that all are tied to.
    const ties = repeated({ 0: 10, 1: 52, 2: 35, 3: 12, 4: 11, 6: 10, 10: 4, 18: 2, 41: 1 });
    expect(spreadingScale(ties)).toBe('quantile');
    expect(spreadingScale([...ties].reverse())).toBe('quantile');
  });

  it('of equals it is the first that one can choose', () => {
    expect(spreadingScale(repeated({ 0: 9, 1: 1 }))).toBe('linear');
  });
});

describe('areUneven', () => {
  it('is said where equal numbers keep the steps from being about as full', () => {
    expect(areUneven([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(false);
    expect(areUneven(repeated({ 0: 10, 1: 52, 2: 35, 3: 12, 4: 28 }))).toBe(true);
  });
});
