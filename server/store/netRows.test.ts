import { applyChange, emptyGraph, type Change, type Edit, type NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { netRows, noRows } from './netRows.ts';

const node = (id: string, name: string): NodeRecord =>
  ({ id, name, kind: 'actor', status: 'existing', description: `about ${name}`, version: 1 }) as unknown as NodeRecord;
const put = (id: string, before: NodeRecord | null, after: NodeRecord | null): Edit => ({
  action: 'put',
  record: 'node',
  id,
  before,
  after,
});
const blank = (id: string): Edit => ({ action: 'redact', record: 'node', id, field: 'description' });
const change = (sequence: number, edits: readonly Edit[]): Change => ({
  sequence,
  operationId: `op${String(sequence)}`,
  author: 'a',
  at: '2026-01-01T00:00:00.000Z',
  cause: 'edit',
  schemaVersion: 3,
  edits,
});

describe('netRows', () => {
  it('keeps the first before and the last after', () => {
    const [one, two, three] = [node('a', 'one'), node('a', 'two'), node('a', 'three')];
    const net = netRows([change(2, [put('a', one, two)]), change(3, [put('a', two, three)])], noRows);
    expect([...net.nodes.values()]).toEqual([{ id: 'a', before: one, after: three }]);
    expect(net.settings).toBeUndefined();
  });

  it('blanks a row that stands, and one that the same run puts', () => {
    const standing = { ...noRows, nodes: new Map([['a', node('a', 'A')]]) };
    const net = netRows([change(2, [put('b', null, node('b', 'B'))]), change(3, [blank('a'), blank('b')])], standing);
    expect(net.nodes.get('a')?.after).not.toHaveProperty('description');
    expect(net.nodes.get('b')).toMatchObject({ before: null, after: { name: 'B' } });
    expect(net.nodes.get('b')?.after).not.toHaveProperty('description');
  });

  it('does not bring back by redaction what was removed or never was', () => {
    const net = netRows([change(2, [put('a', node('a', 'A'), null)]), change(3, [blank('a'), blank('b')])], noRows);
    expect([...net.nodes.values()].map(({ id, after }) => [id, after])).toEqual([['a', null]]);
  });

  it('keeps decisions about findings apart from nodes of the same id', () => {
    const decided = { id: 'a', kind: 'thinNeed', state: 'planned', note: 'Fordi', version: 2 } as const;
    const edits: readonly Edit[] = [
      put('a', null, node('a', 'A')),
      { action: 'put', record: 'followUp', id: 'a', before: null, after: decided },
      { action: 'redact', record: 'followUp', id: 'a', field: 'note' },
    ];
    const net = netRows([change(2, edits)], noRows);
    expect(net.nodes.get('a')?.after).toEqual(node('a', 'A'));
    const { note: _note, ...blanked } = decided;
    expect([...net.followUps.values()]).toEqual([{ id: 'a', before: null, after: blanked }]);
  });

  it('means the same as folding the changes', () => {
    const ids = ['a', 'b', 'c'];
    const changes = Array.from({ length: 60 }, (_, index) => {
      const id = ids[index % 3] ?? 'a';
      const edit = [put(id, null, node(id, `n${String(index)}`)), blank(id), put(id, node(id, 'x'), null)][
        (index * 7) % 3
      ];
      return change(index + 1, edit === undefined ? [] : [edit]);
    });
    for (let length = 1; length <= changes.length; length += 1) {
      const graph = emptyGraph();
      for (const each of changes.slice(0, length)) applyChange(graph, each);
      const net = netRows(changes.slice(0, length), noRows);
      const rows = [...net.nodes.values()].flatMap(({ id, after }) => (after === null ? [] : [[id, after] as const]));
      expect(new Map(rows)).toEqual(graph.nodes);
    }
  });
});
