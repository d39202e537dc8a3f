import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { isSamePlace, keptPlace, placeOfView, saysNothing, shortAddress, stopsOf } from './keptViews.ts';

const at = (search: string) => readAddress('/kart/m', search);

describe('kept views', () => {
  it('keep what is shown and how, and not whose screen it was', () => {
    const here = at('?kinds=actor,need&selected=n&lang=en&theme=dark');
    const place = keptPlace(here, 'list');
    expect(place).toBe('view=list&selected=n&kinds=actor,need');
    const there = placeOfView({ place }, at('?lang=nn').place);
    expect(there).toMatchObject({ view: 'list', selected: 'n', language: 'nn', theme: null });
    expect(isSamePlace(there, { ...here.place, view: 'list' })).toBe(true);
    expect(isSamePlace(there, here.place)).toBe(false);
  });

  it('lead to the whole map when they keep nothing', () => {
    expect(saysNothing(placeOfView({}, at('').place))).toBe(true);
    expect(saysNothing(at('?lang=en').place)).toBe(true);
    expect(saysNothing(at('?saved=a').place)).toBe(false);
    expect(saysNothing(at('?text=a').place)).toBe(false);
  });

  it('have short addresses', () => {
    expect(shortAddress('m', { saved: 'v' })).toBe('/kart/m?saved=v');
    expect(shortAddress('m', { tour: { id: 't', stop: 2 } })).toBe('/kart/m?tour=t&stop=2');
  });

  it('are stops of tours, also when they are gone', () => {
    const views = new Map([['v', { id: 'v', title: { nb: 'V' }, text: { nb: 'Egen' }, version: 1 }]]);
    const tour = {
      id: 't',
      title: { nb: 'T' },
      version: 1,
      stops: [{ view: 'v' }, { view: 'v', text: { nb: 'Her' } }, { view: 'x' }],
    };
    expect(stopsOf(tour, { views }).map(({ view, text }) => [view?.id, text?.nb])).toEqual([
      ['v', 'Egen'],
      ['v', 'Her'],
      [undefined, undefined],
    ]);
  });
});
