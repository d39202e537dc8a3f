import { describe, expect, it } from 'vitest';
import { isInOrder, overlap } from './periods.ts';

describe('isInOrder', () => {
  it.each([
    ['2021', '2021', true],
    ['2021-05', '2021', true],
    ['2021', '2021-05-01', true],
    ['2021-05-02', '2021-05-01', false],
    ['2022', '2021-12', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isInOrder({ from, to })).toBe(expected);
  });

  it('holds where an end is open', () => {
    expect([isInOrder({ from: '2021' }), isInOrder({ to: '2021' }), isInOrder({})]).toEqual([true, true, true]);
  });
});

describe('overlap', () => {
  it.each([
    [{}, {}, true],
    [{ from: '2020' }, { to: '2019' }, false],
    [{ from: '2020' }, { from: '2021' }, true],
    [{ from: '2020', to: '2021' }, { from: '2021' }, false],
    [{ from: '2020', to: '2021' }, { from: '2022' }, false],
    [{ from: '2020', to: '2022' }, { from: '2021', to: '2021' }, true],
    [{ from: '2021', to: '2021' }, { from: '2021', to: '2021' }, true],
    [{ from: '2021' }, { from: '2021-06', to: '2021-07' }, true],
    [{ from: '2019', to: '2020' }, { from: '2020-03', to: '2020-05' }, true],
    [{ from: '2019', to: '2020-02' }, { from: '2020-03', to: '2020-05' }, false],
    [{ from: '2019', to: '2020-03' }, { from: '2020-03', to: '2020-05' }, false],
    [{ from: '2019', to: '2020-03' }, { from: '2020-03-31' }, true],
    [{ from: '2021', to: '2021-03' }, { from: '2021-06' }, false],
  ])('%j and %j: %s, either way round', (one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});
