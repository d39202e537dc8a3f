import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalSettings } from './canonical.ts';
import { defaultSettings } from './settings/defaultSettings.ts';

describe('canonical', () => {
  it('takes away all that is empty, at any depth', () => {
    const value = { a: null, b: '', c: [], d: { e: undefined, f: [null, { g: '' }] }, h: 'x', __typename: 'Actor' };
    expect(canonical(value)).toEqual({ h: 'x' });
  });

  it('keeps zero and false, which say something', () => {
    expect(canonical({ a: 0, b: false, c: [0] })).toEqual({ a: 0, b: false, c: [0] });
  });

  it('leaves an object in place of an empty object', () => {
    expect(canonical({ a: null })).toEqual({});
  });

  it('turns objects without a prototype into plain ones', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 'x' });
    expect(Object.getPrototypeOf(canonical(bare))).toBe(Object.prototype);
  });

  it('changes nothing the second time, and never what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        const once = canonical(value);
        expect(canonical(once)).toEqual(once);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});

it('knows one zero, as JSON does', () => {
  expect(canonical({ position: { angle: -0 }, amount: -0 })).toEqual({ position: { angle: 0 }, amount: 0 });
});

describe('canonicalSettings', () => {
  it('keeps the lists that settings always have', () => {
    const settings = defaultSettings({ title: { nb: 'Kart' }, layers: [], barriers: [] });
    const asked = { ...settings, region: null, __typename: 'EcosystemMapSettings' };
    expect(canonicalSettings(asked)).toEqual(settings);
  });
});
