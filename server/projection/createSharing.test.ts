import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { Row } from '../store/Store.ts';
import { createSharing } from './createSharing.ts';

// Read from a store, every text is a new one.
const node = (id: string, more: object = {}): Row =>
  JSON.parse(
    JSON.stringify({
      record: 'node',
      value: { id, kind: 'actor', name: 'A', status: 'existing', version: 1, ...more },
    }),
  ) as Row;
const relation = (id: string, from: string, to: string): Row =>
  JSON.parse(
    JSON.stringify({ record: 'relation', value: { id, kind: 'funds', from, to, status: 'existing', version: 1 } }),
  ) as Row;

describe('createSharing', () => {
  it('leaves every record equal to what it was, and what it was given as it was', () => {
    const share = createSharing();
    const rows = [
      node('n1', { sources: [{ title: 'T' }], summary: { nb: 'Langt' }, employees: 3, website: 'x'.repeat(200) }),
      node('n2', { sources: [{ title: 'T' }] }),
      relation('r1', 'n1', 'n2'),
    ];
    const before = structuredClone(rows);
    expect(rows.map(share)).toEqual(before);
    expect(rows).toEqual(before);
  });

  it('keeps equal lists once, but only those', () => {
    const share = createSharing();
    const [one, other, third] = [
      share(node('n1', { sources: [{ title: 'T' }] })),
      share(node('n2', { sources: [{ title: 'T' }] })),
      share(node('n3', { sources: [{ title: 'U' }] })),
    ].map(({ value }) => (value as NodeRecord).sources);
    expect(other).toBe(one);
    expect(third).not.toBe(one);
    expect(third).toEqual([{ title: 'U' }]);
  });

  it('keeps the order of fields, by which records of a kind have one shape', () => {
    const share = createSharing();
    const row = relation('r1', 'n1', 'n2');
    expect(Object.keys(share(row).value as RelationRecord)).toEqual(Object.keys(row.value));
  });
});
