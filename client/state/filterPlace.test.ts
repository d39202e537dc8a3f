import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { MOST_HIDDEN } from './filterPlace.ts';

const place = (search: string) => readAddress('/kart/a', search).place;
const roundTrip = (search: string): string => writeAddress(readAddress('/kart/a', search)).replace('/kart/a', '');

describe('what a map is filtered by, in the address', () => {
  it('comes back as it was written, with a built filter that can be read', () => {
    for (const search of [
      '?kinds=actor,need&layers=state&certainties=assumed&ties=funds&text=%C3%A6',
      '?where=kind:actor+status:weak,missing+-sector:public',
      '?where=any(tag:%22gode+venner%22+own.budget:3..+own.note:*)',
      '?tags=gode+venner&tags=a,b',
      '?hidden=a,b&lang=nn',
      '?focus=a&steps=3',
      '?focus=a',
    ])
      expect(roundTrip(search)).toBe(search);
  });

  it('keeps a built filter as it was written, also one that cannot be read', () => {
    expect(place('?where=colour:red').filter).toEqual({ where: 'colour:red' });
    expect(roundTrip('?where=colour:red')).toBe('?where=colour:red');
    expect(place('?where=%20').filter).toEqual({});
  });

  it('still knows the addresses of before', () => {
    expect(place('?kinds=actor&layers=none&municipalities=3907&text=r%C3%A5d').filter).toEqual({
      kinds: ['actor'],
      layers: ['none'],
      municipalities: ['3907'],
      text: 'råd',
    });
  });

  it('passes over what is not ours', () => {
    expect(place('?hidden=%3Cb%3E,a').filter).toEqual({ hidden: ['a'] });
    expect(place(`?tags=&tags=${'x'.repeat(61)}`).filter).toEqual({});
    expect(place('?focus=%22').focus).toBeNull();
    expect(place('?focus=a&steps=0').focus).toEqual({ node: 'a', steps: 1 });
    expect(place('?focus=a&steps=12').focus).toEqual({ node: 'a', steps: 1 });
    const many = Array.from({ length: MOST_HIDDEN + 5 }, (_, index) => `n${String(index)}`);
    expect(place(`?hidden=${many.join(',')}`).filter.hidden).toHaveLength(MOST_HIDDEN);
  });
});
