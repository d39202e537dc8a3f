import { putNode, putRelation } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { emptyGraph } from '@sirkel/graph-schema';
import { latestChanges } from './latestChanges.ts';

const at = (minute: number): string => `2026-05-04T10:${String(minute).padStart(2, '0')}:00.000Z`;
const node = (id: string, created: number, updated = created) =>
  ({ id, kind: 'actor', name: id, createdAt: at(created), updatedAt: at(updated) }) as unknown as NodeRecord;
const tie = (id: string, from: string, to: string, minute: number) =>
  ({ id, kind: 'funds', from, to, createdAt: at(minute), updatedAt: at(minute) }) as unknown as RelationRecord;

function graphOf(nodes: readonly NodeRecord[], ties: readonly RelationRecord[]): Graph {
  const graph = emptyGraph();
  for (const each of nodes) putNode(graph, each);
  for (const each of ties) putRelation(graph, each);
  return graph;
}

describe('latestChanges', () => {
  it('gathers what was changed together, the newest first, without the beginning', () => {
    const graph = graphOf([node('a', 0), node('b', 0, 5), node('c', 7)], [tie('t', 'a', 'b', 7)]);
    expect(latestChanges(graph, 10)).toEqual({
      began: at(0),
      changes: [
        { at: at(7), nodes: ['c', 'a'], count: 2 },
        { at: at(5), nodes: ['b'], count: 1 },
      ],
    });
    expect(latestChanges(graph, 1).changes).toHaveLength(1);
  });

  it('knows of none on a map that is empty, or as it was begun', () => {
    expect(latestChanges(emptyGraph(), 10)).toEqual({ began: null, changes: [] });
    expect(latestChanges(graphOf([node('a', 0)], []), 10).changes).toEqual([]);
  });
});
