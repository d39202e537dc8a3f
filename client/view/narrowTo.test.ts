import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { narrowTo } from './narrowTo.ts';
import type { VisibleGraph } from './visibleGraph.ts';

const nodes = ['a', 'b', 'c'].map((id) => ({ id }) as NodeRecord);
const relations = [
  { id: 'ab', from: 'a', to: 'b' },
  { id: 'ba', from: 'b', to: 'a' },
  { id: 'bc', from: 'b', to: 'c' },
] as RelationRecord[];
const visible = { nodes, relations, total: 3 } as unknown as VisibleGraph;
const narrowed = (...ids: string[]) => {
  const { nodes: left, relations: ties } = narrowTo(visible, ids);
  return [...left, ...ties].map(({ id }) => id);
};

it('leaves the nodes that are named, with the ties between them, or those ties that are named too', () => {
  expect(narrowed('a', 'b')).toEqual(['a', 'b', 'ab', 'ba']);
  expect(narrowed('a', 'b', 'ba')).toEqual(['a', 'b', 'ba']);
  expect(narrowed('c')).toEqual(['c']);
});

it('leaves all where nothing is named, or nothing that is there', () => {
  expect(narrowTo(visible, [])).toBe(visible);
  expect(narrowTo(visible, ['gone'])).toBe(visible);
});
