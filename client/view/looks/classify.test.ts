import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookScales } from '../../state/lookPlace.ts';
import { classify } from './classify.ts';

const steps = (numbers: readonly number[], scale: (typeof lookScales)[number]): readonly number[] =>
  numbers.map(classify(numbers, scale));

describe('classify', () => {
  it('linear: steps are alike wide', () => {
    expect(steps([0, 1.9, 2, 5, 8, 10], 'linear')).toEqual([0, 0, 1, 2, 4, 4]);
    expect(steps([-10, 0, 10], 'linear')).toEqual([0, 2, 4]);
  });

  it('log: each step reaches equally many times as far; zero and less are in the lowest', () => {
    expect(steps([1, 9, 11, 100, 1000, 10_000, 100_000], 'log')).toEqual([0, 0, 1, 2, 3, 4, 4]);
    expect(steps([-5, 0, 1, 100_000], 'log')).toEqual([0, 0, 0, 4]);
    // Nothing has a logarithm, so nothing is told apart.
    expect(steps([-5, 0, 0], 'log')).toEqual([2, 2, 2]);
  });

  it('quantile: as many in each as equal ones allow', () => {
    expect(steps([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 'quantile')).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    // Nine of ten are equal: they cannot be parted, and their middle is about the middle.
    expect(steps([1, 1, 1, 1, 1, 1, 1, 1, 1, 7], 'quantile')).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 4]);
  });

  it('one value alone, however often, is in the middle; none is no fault', () => {
    for (const scale of lookScales) {
      expect(steps([7], scale)).toEqual([2]);
      expect(steps([3, 3, 3], scale)).toEqual([2, 2, 2]);
      expect(steps([], scale)).toEqual([]);
      expect(() => classify([], scale)(4)).not.toThrow();
    }
  });

  it('never parts equal numbers, and never has a larger one in a lower step', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer({ min: -50, max: 50 }), fc.float({ noNaN: true, noDefaultInfinity: true })),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(...lookScales), (given, scale) => {
        const stepOf = classify(given, scale);
        const sorted = [...given].sort((a, b) => a - b).map(stepOf);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        for (const step of sorted) expect([0, 1, 2, 3, 4]).toContain(step);
      }),
    );
  });
});
