import { describe, expect, it } from 'vitest';
import { checkId, checkText } from './checkChanges.ts';

describe('checkText', () => {
  it('lets through all well-formed text', () => {
    expect(() => {
      checkText({ a: ['æ', '😀', '\u{10ffff}', '\u0000'], b: { 'k😀': 1, n: null, u: undefined } }, 'v');
    }).not.toThrow();
  });

  it('names the place of half a pair, in values and in keys', () => {
    const half = '\ud83d';
    const refused = (value: unknown): unknown => {
      try {
        checkText(value, 'v');
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refused({ a: [{ b: half }] })).toMatchObject({ code: 'INVALID', details: { path: 'v.a.0.b' } });
    expect(refused({ [half]: 1 })).toMatchObject({ code: 'INVALID' });
    expect(refused('\ude00\ud83d')).toMatchObject({ code: 'INVALID', details: { path: 'v' } });
  });
});

describe('checkId', () => {
  it('takes 1 to 64 characters', () => {
    const check = (id: string) => () => {
      checkId(id, 'id');
    };
    expect(check('x'.repeat(64))).not.toThrow();
    expect(check('x'.repeat(65))).toThrow(/64 characters; got 65/);
    expect(check('')).toThrow(/got 0/);
  });
});
