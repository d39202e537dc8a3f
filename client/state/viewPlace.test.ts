import { describe, expect, it } from 'vitest';
import { noView, readViewPlace, writeViewPlace } from './viewPlace.ts';

const read = (search: string) => readViewPlace(new URLSearchParams(search));

describe('what an address says of kept views', () => {
  it.each([
    ['', noView],
    ['saved=v-1', { saved: 'v-1', tour: null }],
    ['tour=t', { saved: null, tour: { id: 't', stop: 1 } }],
    ['tour=t&stop=12', { saved: null, tour: { id: 't', stop: 12 } }],
  ])('%j is read and written alike', (search, place) => {
    expect(read(search)).toEqual(place);
    const written = new URLSearchParams();
    writeViewPlace(place, written);
    expect(written.toString()).toBe(search);
  });

  it.each(['saved=a b', 'saved=', 'tour=<x>&stop=2', 'stop=2', `saved=${'x'.repeat(65)}`])(
    'passes over what is not ours: %s',
    (search) => {
      expect(read(search)).toEqual(noView);
    },
  );

  it.each(['0', '-1', '1.5', 'x', '1000', ''])('takes the stop %j for the first', (stop) => {
    expect(read(`tour=t&stop=${stop}`).tour).toEqual({ id: 't', stop: 1 });
  });
});
