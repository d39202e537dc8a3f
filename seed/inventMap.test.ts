import { relationKind } from '@sirkel/graph-schema';
import type { EditCommand, NewNode, NewRelation } from '@sirkel/graph-schema';
import { newNodeShapes, newRelationShape } from '@sirkel/graph-schema/shapes';
import { describe, expect, it } from 'vitest';
import { inventedSource } from './inventedSource.ts';
import { inventMap } from './inventMap.ts';
import type { SeedMap } from './SeedMap.ts';

const nodesOf = (map: SeedMap): NewNode[] =>
  map.edits.flat().flatMap((edit: EditCommand) => (edit.action === 'addNode' ? [edit.node] : []));
const relationsOf = (map: SeedMap): NewRelation[] =>
  map.edits.flat().flatMap((edit: EditCommand) => (edit.action === 'addRelation' ? [edit.relation] : []));

describe('an invented map', () => {
  it('is the same for the same size and seed, and another for another seed', () => {
    expect(inventMap(200, 7)).toEqual(inventMap(200, 7));
    expect(nodesOf(inventMap(200, 8))).not.toEqual(nodesOf(inventMap(200, 7)));
  });

  it('has the size asked for and about as many ties as a real map', () => {
    const map = inventMap(2_000, 7);
    expect(nodesOf(map)).toHaveLength(2_000);
    expect(relationsOf(map).length).toBeGreaterThan(2_000);
  });

  it('says of itself that it is invented', () => {
    const map = inventMap(50, 1);
    expect(map.settings.invented).toBe(true);
    for (const record of [...nodesOf(map), ...relationsOf(map)]) {
      expect(record.sources).toEqual(inventedSource);
    }
  });

  it('is accepted by the shapes, between allowed ends', () => {
    const map = inventMap(500, 3);
    const nodes = new Map(nodesOf(map).map((node) => [node.id, node]));
    for (const node of nodes.values()) expect(newNodeShapes[node.kind].safeParse(node).success, node.name).toBe(true);
    for (const relation of relationsOf(map)) {
      expect(newRelationShape.safeParse(relation).success, relation.kind).toBe(true);
      expect(relationKind(relation.kind).from).toContain(nodes.get(relation.from)?.kind);
      expect(relationKind(relation.kind).to).toContain(nodes.get(relation.to)?.kind);
    }
  });

  it('keeps each command below the limit of edits, and can be as small as one node', () => {
    expect(Math.max(...inventMap(2_000, 7).edits.map((edits) => edits.length))).toBeLessThanOrEqual(500);
    expect(nodesOf(inventMap(1, 1))).toHaveLength(1);
  });
});
