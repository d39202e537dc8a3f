import { describe, expect, it } from 'vitest';
import { equalValues, isBlank } from './equalValues.ts';

describe('isBlank', () => {
  it('is true of what says nothing, however it is written', () => {
    for (const value of [undefined, null, '', [], {}, { nb: '' }, { __typename: 'Text', nn: null }]) {
      expect(isBlank(value)).toBe(true);
    }
  });

  it('is false of false, zero, a space and a list with something in it', () => {
    for (const value of [false, 0, ' ', [''], { nb: 'x' }]) expect(isBlank(value)).toBe(false);
  });
});

describe('equalValues', () => {
  it('compares deep and pays no heed to the order of keys', () => {
    expect(equalValues({ a: [1, { b: 'x' }], c: 2 }, { c: 2, a: [1, { b: 'x' }] })).toBe(true);
    expect(equalValues({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] })).toBe(false);
  });

  it('takes blanks inside objects as absent, and API type names as not there', () => {
    expect(equalValues({ nb: 'x', nn: null }, { nb: 'x', __typename: 'Text' })).toBe(true);
    expect(equalValues([], undefined)).toBe(true);
    expect(equalValues('', 0)).toBe(false);
  });

  it('minds the order and the length of lists, and does not take a list for an object', () => {
    expect(equalValues(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(equalValues(['a'], ['a', 'a'])).toBe(false);
    expect(equalValues(['a'], { 0: 'a' })).toBe(false);
  });
});
