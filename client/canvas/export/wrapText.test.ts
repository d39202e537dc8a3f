import { describe, expect, it } from 'vitest';
import { wrapText } from './wrapText.ts';

const wrap = (text: string, room: number): readonly string[] => wrapText(text, room, (part) => part.length);

describe('wrapText', () => {
  it('fills each line as far as words go', () => {
    expect(wrap('Hva som skal med på arket', 10)).toEqual(['Hva som', 'skal med', 'på arket']);
  });

  it('breaks a word that is wider than the line, between whole letters', () => {
    expect(wrap('se https://sirkel.no/kart', 10)).toEqual(['se', 'https://si', 'rkel.no/ka', 'rt']);
    expect(wrap('😀😀😀', 2)).toEqual(['😀', '😀', '😀']);
  });

  it('makes no line of nothing, and ends where there is no room at all', () => {
    expect(wrap('  ', 10)).toEqual([]);
    expect(wrap('abc', 0)).toEqual(['a', 'b', 'c']);
  });
});
