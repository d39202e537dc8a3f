import { describe, expect, it } from 'vitest';
import { readAddress } from '../state/address.ts';
import { isPlain } from './useFirstVisit.ts';

const plain = (search: string): boolean => isPlain(readAddress('/kart/m', search).place);

describe('isPlain', () => {
  it('is the map itself, however it is seen and in whatever language', () => {
    for (const search of ['', '?view=list', '?view=circle&lang=nn&theme=dark'])
      expect(plain(search), search).toBe(true);
  });

  it('is no link to something on it', () => {
    const particular = [
      'selected=a',
      'view=gaps',
      'view=try',
      'shown=a',
      'kinds=need',
      'text=nav',
      'recommendations=hidden',
    ];
    for (const search of particular) expect(plain(`?${search}`), search).toBe(false);
  });
});
