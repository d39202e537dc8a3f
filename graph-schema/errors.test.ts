import { expect, it } from 'vitest';
import { SirkelError, toldInPart } from './errors.ts';

it('finds the whole of an error that is told in part, and nothing behind any other', () => {
  const whole = new SirkelError('UNAVAILABLE', 'The disk of /var/sirkel is full.');
  const told = Object.assign(new SirkelError('UNAVAILABLE', 'The disk is full.'), { cause: whole });
  expect(toldInPart(told)).toBe(whole);
  expect(toldInPart(whole)).toBeNull();
  expect(toldInPart(Object.assign(new SirkelError('INVALID', 'No.'), { cause: new Error('a fault') }))).toBeNull();
  expect(toldInPart(Object.assign(new Error('a fault'), { cause: whole }))).toBeNull();
  expect(toldInPart(undefined)).toBeNull();
});
