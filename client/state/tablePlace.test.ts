import { describe, expect, it } from 'vitest';
import { readAddress, remembering, writeAddress } from './address.ts';
import { MOST_COLUMNS, noTable, readTablePlace, writeTablePlace } from './tablePlace.ts';
import type { TablePlace } from './tablePlace.ts';

const read = (search: string): TablePlace => readTablePlace(new URLSearchParams(search));

function written(place: TablePlace): string {
  const search = new URLSearchParams();
  writeTablePlace(place, search);
  return search.toString().replaceAll('%2C', ',');
}

describe('the table in the address', () => {
  it('is not there before anything is chosen', () => {
    expect(written(noTable)).toBe('');
    expect(read('')).toEqual(noTable);
  });

  it('comes back as it was written', () => {
    const place: TablePlace = {
      form: 'asTable',
      nodes: { columns: ['name', 'ties', 'own-contact-day'], sort: { column: 'own-contact-day', down: true } },
      ties: { columns: ['from'], sort: { column: 'to', down: false } },
      matrix: { heads: 'rings', order: 'name' },
    };
    expect(written(place)).toBe(
      'form=table&matrix=rings&order=name&columns=name,ties,own-contact-day&sort=-own-contact-day&tieColumns=from&tieSort=to',
    );
    expect(read(written(place))).toEqual(place);
  });

  it('passes over what is not ours', () => {
    expect(read('form=chart&columns=,a%20b,<b>,name,name,-x&sort=--&tieSort=-')).toEqual({
      ...noTable,
      nodes: { columns: ['name'], sort: null },
    });
    const many = Array.from({ length: 200 }, (_, index) => `c${index}`).join(',');
    expect(read(`columns=${many}`).nodes.columns).toHaveLength(MOST_COLUMNS);
  });

  it('counts in the list alone, and is remembered in the other views', () => {
    const inList = readAddress('/kart/a', '?view=list&form=ties&tieSort=-status');
    expect(writeAddress(inList)).toBe('/kart/a?view=list&form=ties&tieSort=-status');
    const inCircle = { ...inList, place: { ...inList.place, view: 'circle' as const } };
    expect(writeAddress(inCircle)).toBe('/kart/a?view=circle');
    const back = remembering(readAddress('/kart/a', '?view=circle'), inCircle);
    expect(back.place.table).toEqual(inList.place.table);
  });
});
