import { placeOfSearch } from '@sirkel/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { circleLook, isCircleLook, lookChannels, lookScales, readLookPlace, writeLookPlace } from './lookPlace.ts';
import type { LookPlace } from './lookPlace.ts';

const read = (search: string): LookPlace => readLookPlace(new URLSearchParams(search));
const written = (look: LookPlace): string => {
  const search = new URLSearchParams();
  writeLookPlace(look, search);
  return search.toString();
};

describe('lookPlace', () => {
  it('says what is not as the circle has it, and how numbers become steps where that is not simply linear', () => {
    const look = read('size=ties&colour=ring&width=amount:log&symbol=own-f1');
    expect(look).toEqual({
      ...circleLook,
      size: { by: 'ties', scale: 'linear' },
      colour: { by: 'ring', scale: 'linear' },
      symbol: { by: 'own-f1', scale: 'linear' },
      width: { by: 'amount', scale: 'log' },
    });
    const { place } = readAddress('/kart/a', '?size=ties:quantile&colour=ring');
    expect(writeAddress({ route: { page: 'map', map: 'a' }, place })).toBe('/kart/a?size=ties:quantile&colour=ring');
  });

  it('is the circle where nothing is said, and says nothing then', () => {
    expect(read('')).toEqual(circleLook);
    expect(isCircleLook(read('?layout=fields'))).toBe(true);
    expect(isCircleLook(read('tieColour=kind'))).toBe(false);
    expect(written(circleLook)).toBe('');
  });

  it('passes over what is no name of a field, and takes a scale that it does not know for the usual one', () => {
    for (const bad of ['', ':log', '<b>', 'a b', '../x', '1a', `a${'b'.repeat(71)}`, 'ties:log:log', "ties'--", 'æ']) {
      expect(read(`size=${encodeURIComponent(bad)}`).size, bad).toBeNull();
    }
    expect(read('size=ties:other').size).toEqual({ by: 'ties', scale: 'linear' });
    // A name that every object has is a name of a field like others; that there is no such field is told later.
    expect(read('size=constructor').size).toEqual({ by: 'constructor', scale: 'linear' });
  });

  it('comes back from every address as it went, and whatever stands there never throws', () => {
    const choice = fc.option(
      fc.record({ by: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,70}$/), scale: fc.constantFrom(...lookScales) }),
    );
    const looks = fc.record(Object.fromEntries(lookChannels.map((channel) => [channel, choice])));
    fc.assert(
      fc.property(looks, (look) => {
        const whole = { ...(look as Omit<LookPlace, 'withGroups'>), withGroups: false } as LookPlace;
        expect(read(written(whole))).toEqual(whole);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...lookChannels), (text, channel) => {
        const search = new URLSearchParams({ [channel]: text });
        const look = readLookPlace(search);
        expect(read(written(look))).toEqual(look);
      }),
    );
  });

  it('takes groups and roles in only where something is shown that they can take part in', () => {
    expect(read('size=betweenness&lookGroups=in').withGroups).toBe(true);
    expect(written(read('colour=contacts&lookGroups=in'))).toBe('colour=contacts&lookGroups=in');
    expect(read('size=betweenness').withGroups).toBe(false);
    expect(written({ ...read('size=ties'), withGroups: true })).toBe('size=ties');
    expect(placeOfSearch('size=betweenness&lookGroups=in')).toBe('size=betweenness&lookGroups=in');
  });

  it('is kept by a view, and is remembered where it does not count', () => {
    expect(placeOfSearch('size=ties&lang=nn')).toBe('size=ties');
  });
});
