import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { cellKey } from './Matrix.ts';
import { crossMatrix, groupMatrix } from './groupMatrix.ts';

const node = (id: string, layer: string, elements: readonly string[] = []): NodeRecord =>
  ({ id, kind: 'actor', name: id, status: 'existing', layer, elements }) as unknown as NodeRecord;
const tie = (id: string, from: string, to: string, kind = 'funds'): RelationRecord =>
  ({ id, kind, from, to, status: 'existing' }) as unknown as RelationRecord;
const groups = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
const layerOf = (each: NodeRecord): readonly string[] => [String((each as { layer?: string }).layer)];
const fieldsOf = (each: NodeRecord): readonly string[] => (each as { elements?: readonly string[] }).elements ?? [];

describe('crossMatrix', () => {
  it('puts a node in every place that it belongs to, and empty rows stay', () => {
    const nodes = [node('a', 'state', ['market', 'finance']), node('b', 'state', ['market'])];
    const matrix = crossMatrix({ nodes }, groups('market', 'finance', 'network'), groups('region', 'state'), [
      fieldsOf,
      layerOf,
    ]);
    expect(matrix.cells.get(cellKey('market', 'state'))?.ids).toEqual(['a', 'b']);
    expect(matrix.cells.get(cellKey('finance', 'state'))?.ids).toEqual(['a']);
    expect(matrix.cells.size).toBe(2);
    expect(matrix.rows.map(({ label, nodes: members }) => [label, members.length])).toEqual([
      ['MARKET', 2],
      ['FINANCE', 1],
      ['NETWORK', 0],
    ]);
    expect(matrix.most).toBe(2);
  });
});

describe('groupMatrix', () => {
  const nodes = [node('a', 'region'), node('b', 'region'), node('c', 'state')];

  it('counts a tie from its row to its column', () => {
    const matrix = groupMatrix({ nodes, relations: [tie('r', 'c', 'a')] }, groups('region', 'state'), layerOf);
    expect([...matrix.cells.keys()]).toEqual([cellKey('state', 'region')]);
  });

  it('counts a mutual tie both ways, and within a group once', () => {
    const relations = [tie('r', 'a', 'c', 'cooperatesWith'), tie('s', 'a', 'b', 'cooperatesWith')];
    const matrix = groupMatrix({ nodes, relations }, groups('region', 'state'), layerOf);
    expect(matrix.cells.get(cellKey('region', 'state'))?.ids).toEqual(['r']);
    expect(matrix.cells.get(cellKey('state', 'region'))?.ids).toEqual(['r']);
    expect(matrix.cells.get(cellKey('region', 'region'))?.ids).toEqual(['s']);
  });

  it('gives ties that are missing or over their place, and measures by those in force alone', () => {
    const gone = ['missing', 'past', 'proposed'].map(
      (status) => ({ ...tie(status, 'c', 'a'), status }) as RelationRecord,
    );
    const matrix = groupMatrix({ nodes, relations: [...gone, tie('r', 'a', 'b')] }, groups('region', 'state'), layerOf);
    expect(matrix.cells.get(cellKey('state', 'region'))?.ids).toEqual(['missing', 'past', 'proposed']);
    expect(matrix.most).toBe(1);
  });

  it('passes over ties whose end is not shown', () => {
    const matrix = groupMatrix({ nodes, relations: [tie('r', 'a', 'hidden')] }, groups('region', 'state'), layerOf);
    expect(matrix.cells.size).toBe(0);
    expect(matrix.most).toBe(0);
  });
});
