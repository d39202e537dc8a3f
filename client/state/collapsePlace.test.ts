import { describe, expect, it } from 'vitest';
import { readAddress, remembering, writeAddress } from './address.ts';
import { collapseText } from './collapsePlace.ts';

const read = (search: string) => readAddress('/kart/a', search);

describe('what is collapsed and chosen, in the address', () => {
  it('comes back as it was written', () => {
    for (const search of [
      '?collapsed=cell:municipality.finance,cell:everydayLife,group:a-1,these:b.c',
      '?collapsed=these:b.c&chosen=a,b',
    ])
      expect(writeAddress(read(search))).toBe(`/kart/a${search}`);
  });

  it('passes over what is not ours, and what stands twice', () => {
    expect(read('?collapsed=cell:a.b.c,group:a.b,these:a,what:a,group:%22,group:a,group:a').place.collapsed).toEqual([
      { of: 'group', node: 'a' },
    ]);
  });

  it('counts in the picture and the list, and is remembered while something else is looked at', () => {
    const address = read('?collapsed=group:a&chosen=b');
    const elsewhere = { ...address, place: { ...address.place, view: 'gaps' } } as const;
    expect(writeAddress(elsewhere)).toBe('/kart/a?view=gaps');
    const back = remembering(read('?view=gaps'), address).place;
    expect([back.collapsed.length, back.chosen]).toEqual([1, ['b']]);
  });

  it('writes no more chosen ones than an address can hold, and remembers them all', () => {
    const chosen = Array.from({ length: 61 }, (_, index) => `n${String(index)}`);
    const address = { ...read(''), place: { ...read('').place, chosen } };
    expect(writeAddress(address)).toBe('/kart/a');
    expect(remembering(read('?selected=b'), address).place.chosen).toBe(chosen);
    expect(remembering(read('?chosen=b'), address).place.chosen).toEqual(['b']);
  });

  it('says the same of the same nodes in whatever order', () => {
    expect(collapseText({ of: 'these', nodes: ['b', 'a'] })).toBe(collapseText({ of: 'these', nodes: ['a', 'b'] }));
  });
});
