import { describe, expect, it } from 'vitest';
import { isWebAddress } from './webAddress.ts';

describe('isWebAddress', () => {
  it.each(['https://a.no', 'HTTP://a.no:8080', 'https://a.no/@navn?q=a@b.no#x', 'https://a.no?x'])(
    'takes %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'a.no',
    'https://',
    'javascript:alert(1)',
    'https://a.no/a b',
    'http://user:pw@a.no',
    'https://a.no\\@b.no',
  ])('refuses %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
