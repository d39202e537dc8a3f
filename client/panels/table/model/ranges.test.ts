import { expect, it } from 'vitest';
import { kindCounts } from './kindCounts.ts';
import { rangeOf } from './ranges.ts';

it('takes the rows from one to another, whichever comes first', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect(rangeOf(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(ids, null, 'c')).toEqual(['c']);
  expect(rangeOf(ids, 'gone', 'c')).toEqual(['c']);
  expect(rangeOf(ids, 'a', 'gone')).toEqual([]);
});

it('counts by kind in the order of the kinds', () => {
  const records = [{ kind: 'b' }, { kind: 'a' }, { kind: 'b' }];
  expect(kindCounts(records, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toEqual([
    { kind: 'a', count: 1 },
    { kind: 'b', count: 2 },
  ]);
});
