import { SirkelError } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { MAX_GRAPH_NODES } from '../limits/limits.ts';

/** What lies around a node: the node first, then by distance. */
export type Neighbourhood = { readonly nodes: readonly NodeRecord[]; readonly relations: readonly RelationRecord[] };

export type NeighbourhoodRequest = {
  readonly of: string;
  readonly steps: number;
  readonly nodeTest: (node: NodeRecord) => boolean;
  readonly relationTest: (relation: RelationRecord) => boolean;
};

/**
 * The nodes within some steps of a node, walked along relations in both directions, and the relations between them.
 * Only nodes that pass the test are walked to; the node in the middle is always there.
 * @throws SirkelError NOT_FOUND for an unknown node, TOO_LARGE above `MAX_GRAPH_NODES`
 */
export function findNeighbourhood(graph: Graph, request: NeighbourhoodRequest): Neighbourhood {
  const middle = graph.nodes.get(request.of);
  if (middle === undefined) throw new SirkelError('NOT_FOUND', 'There is no node with this id.', { path: 'of' });
  const nodes = new Map([[middle.id, middle]]);
  let edge: readonly NodeRecord[] = [middle];
  for (let step = 0; step < request.steps && edge.length > 0; step += 1) {
    const next: NodeRecord[] = [];
    for (const node of edge) {
      for (const relation of relationsOf(graph, node.id)) {
        const other = graph.nodes.get(relation.from === node.id ? relation.to : relation.from);
        if (other === undefined || nodes.has(other.id)) continue;
        if (!request.relationTest(relation) || !request.nodeTest(other)) continue;
        nodes.set(other.id, other);
        next.push(other);
      }
      refuseTooMany(nodes.size);
    }
    edge = next;
  }
  return { nodes: [...nodes.values()], relations: relationsBetween(graph, nodes, request.relationTest) };
}

/** The relations that a node is an end of. */
export function* relationsOf(graph: Graph, id: string): Generator<RelationRecord> {
  for (const relationId of graph.ties.get(id) ?? []) {
    const relation = graph.relations.get(relationId);
    if (relation !== undefined) yield relation;
  }
}

function relationsBetween(
  graph: Graph,
  nodes: ReadonlyMap<string, NodeRecord>,
  test: (relation: RelationRecord) => boolean,
): RelationRecord[] {
  const between: RelationRecord[] = [];
  for (const id of nodes.keys()) {
    for (const relation of relationsOf(graph, id)) {
      // Each relation is met at both of its ends; it counts where it comes from.
      if (relation.from === id && nodes.has(relation.to) && test(relation)) between.push(relation);
    }
  }
  return between;
}

function refuseTooMany(count: number): void {
  if (count <= MAX_GRAPH_NODES) return;
  throw new SirkelError(
    'TOO_LARGE',
    `More than ${String(MAX_GRAPH_NODES)} nodes lie within these steps. Ask for fewer steps, or filter.`,
  );
}
