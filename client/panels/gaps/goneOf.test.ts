import { emptyGraph, putNode } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import type { Finding } from './Findings.ts';
import { goneOf } from './goneOf.ts';

const graph = emptyGraph();
const kinds = { A: 'actor', B: 'actor', S: 'service', T: 'service', N: 'need' };
for (const [id, kind] of Object.entries(kinds)) {
  putNode(graph, { id, kind, name: id, status: 'existing', version: 1 } as unknown as NodeRecord);
}
const goneFor = (kind: Finding['kind'], nodes: readonly string[], relations: readonly string[] = []) =>
  goneOf(graph, { kind, nodes, relations } as unknown as Finding);

it('is whom the finding hangs on, and nothing where it hangs on nobody', () => {
  expect(goneFor('cutPoint', ['A', 'B'], ['x'])).toEqual(['A']);
  expect(goneFor('bridge', ['A', 'B'], ['x'])).toEqual(['x']);
  expect(goneFor('thinNeed', ['N', 'S', 'A'])).toEqual(['A']);
  expect(goneFor('thinNeed', ['N', 'S'])).toEqual(['S']);
  expect(goneFor('friction', ['A'])).toEqual([]);
});

it('is each on whom a field of a municipality hangs', () => {
  expect(goneFor('singleProvider', ['A', 'S', 'T'])).toEqual(['A']);
  expect(goneFor('singleProvider', ['A', 'B', 'S'])).toEqual(['A', 'B']);
});
