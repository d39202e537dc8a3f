import { describe, expect, it } from 'vitest';
import { readAddress, remembering, writeAddress } from './address.ts';

const figures = '?view=gaps&part=figures';
const read = (search: string) => readAddress('/kart/a', search);

describe('what a map is compared with, in the address', () => {
  it('comes back as it was written', () => {
    for (const compare of ['2026-01-01', '2026-01-01..2026-02-01', 'before:2026-01-01T12:30:00.000Z', 'map:b-2']) {
      expect(writeAddress(read(`${figures}&compare=${compare}`))).toBe(`/kart/a${figures}&compare=${compare}`);
    }
  });

  it('passes over what is no day, no time and no map, and days that are not in order', () => {
    for (const compare of [
      '2026-02-30',
      '2026-02-01..2026-01-01',
      'before:yesterday',
      'before:2026-01-01',
      'map:%22',
      'x',
    ]) {
      expect(read(`${figures}&compare=${compare}`).place.compared).toBeNull();
    }
  });

  it('counts among the figures, and is remembered while something else is looked at', () => {
    const there = read(`${figures}&compare=2026-01-01`);
    expect(writeAddress({ ...there, place: { ...there.place, part: 'weak' } })).toBe('/kart/a?view=gaps&part=weak');
    expect(remembering(read('?view=list'), there).place.compared).toEqual({ date: '2026-01-01' });
    expect(remembering(read(figures), there).place.compared).toBeNull();
  });

  it('stays where what differs is shown on the map, as the way back', () => {
    const search = '?view=circle&part=figures&compare=2026-01-01&shown=a';
    expect(writeAddress(read(search))).toBe(
      `/kart/a${search}`.replace('&compare=2026-01-01&shown=a', '&shown=a&compare=2026-01-01'),
    );
  });
});
