import { putNode, putRelation } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { smallMap } from '../../smallMap.fixture.ts';

/** How it was worked out. */
export const method = {
  definition: { nb: 'Slik.', nn: null, en: null },
  reference: null,
  basis: 'records',
  leftOut: null,
} as const;

/** What a reader reads of it. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ');

/** A node that exists, called after its id. */
export const node = (id: string, kind: string, more: object = {}): NodeRecord =>
  ({ id, kind, name: `Navn ${id}`, status: 'existing', version: 1, ...more }) as unknown as NodeRecord;
/** A relation that exists. */
export const tie = (id: string, kind: string, from: string, to: string, more: object = {}): RelationRecord =>
  ({ id, kind, from, to, status: 'existing', version: 1, ...more }) as unknown as RelationRecord;

/** The small map with more on it. */
export function mapOf(nodes: readonly NodeRecord[], ties: readonly RelationRecord[] = []): Graph {
  const graph = smallMap();
  for (const each of nodes) putNode(graph, each);
  for (const each of ties) putRelation(graph, each);
  return graph;
}
