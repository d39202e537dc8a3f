import { emptyGraph, putNode, putRelation } from '@sirkel/graph-schema';
import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { statedMissing } from './statedMissing.ts';
import type { MissingWhere } from './statedMissing.ts';

const sources = [{ title: 'Heftet', certainty: 'stated' as const }];
const actor = (id: string, layer: string, more: object = {}) =>
  ({ id, kind: 'actor', name: id, status: 'existing', layer, elements: [], version: 1, ...more }) as NodeRecord;
const tie = (id: string, from: string, to: string, more: object = {}) =>
  ({ id, kind: 'informs', from, to, status: 'missing', sources, version: 1, ...more }) as RelationRecord;

const graph = emptyGraph();
for (const node of [
  actor('A', 'municipality', { elements: ['network'] }),
  actor('Å', 'municipality', { status: 'missing', sources }),
  actor('B', 'municipality', { status: 'missing', sources, elements: ['finance'] }),
  actor('S', 'state'),
  actor('T', 'state', { status: 'missing', sources }),
  // Not stated: no source, or a suggestion that nobody has answered.
  actor('U', 'municipality', { status: 'missing' }),
  actor('P', 'municipality', { status: 'missing', sources, review: 'pending' }),
])
  putNode(graph, node);
for (const each of [
  tie('S-A', 'S', 'A'),
  tie('A-A', 'A', 'B'),
  tie('S-T', 'S', 'T'),
  tie('is', 'S', 'A', { status: 'existing' }),
  tie('thin', 'S', 'A', { sources: [] }),
])
  putRelation(graph, each);

const told = (where: MissingWhere) => {
  const { nodes, ties } = statedMissing(graph, where);
  return [nodes.map(({ id }) => id), ties.map(({ id }) => id)];
};

it('is what a source says is missing in a ring, and the ties with an end there', () => {
  expect(told({ ring: 'municipality' })).toEqual([
    ['B', 'Å'],
    ['A-A', 'S-A'],
  ]);
  expect(told({ ring: 'state' })).toEqual([['T'], ['S-A', 'S-T']]);
  expect(told({ ring: '' })).toEqual([[], []]);
});

it('is what is missing in a field', () => {
  expect(told({ field: 'finance' })).toEqual([['B'], ['A-A']]);
  expect(told({ field: 'network' })).toEqual([[], ['A-A', 'S-A']]);
});
