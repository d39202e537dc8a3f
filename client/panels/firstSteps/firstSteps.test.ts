import { applyChange, defaultSettings, emptyGraph } from '@sirkel/graph-schema';
import type { Change, Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { progressOf } from './firstSteps.ts';

const node = (id: string, kind: string, more: object = {}): NodeRecord =>
  ({ id, kind, name: id, status: 'existing', version: 2, ...more }) as never;
const tie = (id: string): RelationRecord =>
  ({ id, kind: 'provides', from: 'a', to: 's', status: 'existing', version: 3 }) as never;

function mapOf(nodes: readonly NodeRecord[], relations: readonly RelationRecord[] = []): Graph {
  const graph = emptyGraph();
  const edits = [
    {
      action: 'put',
      record: 'mapSettings',
      id: 'settings',
      before: null,
      after: defaultSettings({ title: { nb: 'x' } }),
    },
    ...nodes.map((after) => ({ action: 'put', record: 'node', id: after.id, before: null, after })),
    ...relations.map((after) => ({ action: 'put', record: 'relation', id: after.id, before: null, after })),
  ];
  applyChange(graph, { sequence: 1, edits } as unknown as Change);
  return graph;
}

describe('the first steps of a map', () => {
  it('are all before an empty one', () => {
    expect(progressOf(mapOf([]))).toEqual({ done: new Set(), isYoung: true, tieFrom: null });
  });

  it('are taken by who helps, what is needed and a tie, whatever comes first', () => {
    const need = node('n', 'need');
    expect(progressOf(mapOf([need]))).toMatchObject({ done: new Set(['need']), tieFrom: 'n' });
    const both = [need, node('s', 'service'), node('a', 'actor', { version: 7 })];
    expect(progressOf(mapOf(both))).toMatchObject({ done: new Set(['help', 'need']), tieFrom: 'a' });
    expect(progressOf(mapOf(both, [tie('t')])).done).toEqual(new Set(['help', 'need', 'tie']));
  });

  it('are not taken by what is only suggested', () => {
    const suggested = [node('a', 'actor', { status: 'proposed' }), node('n', 'need', { status: 'proposed' })];
    expect(progressOf(mapOf(suggested))).toMatchObject({ done: new Set(), tieFrom: null, isYoung: true });
  });

  it('are over on a map that has grown', () => {
    const many = Array.from({ length: 10 }, (_, index) => node(`a${String(index)}`, 'actor'));
    expect(progressOf(mapOf(many)).isYoung).toBe(false);
  });
});
