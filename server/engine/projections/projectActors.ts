import { relationKinds } from '@sirkel/graph-schema';
import type { ActorRecord, Graph, NodeRecord, RelationKind } from '@sirkel/graph-schema';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { isGroup, isSelected, type Selection } from '../Selection.ts';
import { projectDirected, projectUndirected, type LooseTie, type Projected } from './Projected.ts';

/** What carries something between actors. */
export const actorTieKinds: ReadonlySet<RelationKind> = new Set([
  'cooperatesWith',
  'refersTo',
  'informs',
  'advises',
  'trains',
  'funds',
  'procuresFrom',
]);

/**
 * The actors and what goes between them. A service stands for those who provide it: what leads to it leads to each of
 * them. A service that nobody is recorded to provide ties nobody.
 */
export function projectActors(graph: Graph, selection: Selection): Projected {
  const { ids, ties, leftOut } = looseActors(graph, selection);
  return projectUndirected(ids, ties, leftOut);
}

const mutualKinds: ReadonlySet<string> = new Set(relationKinds.flatMap(({ id, mutual }) => (mutual ? [id] : [])));

/** The same with direction: what is mutual goes both ways. */
export function projectDirectedActors(graph: Graph, selection: Selection): Projected<DirectedAdjacency> {
  const { ids, ties, leftOut } = looseActors(graph, selection);
  const back = ties
    .filter(({ relation }) => mutualKinds.has(graph.relations.get(relation)?.kind ?? ''))
    .map(({ from, to, relation }) => ({ from: to, to: from, relation }));
  return projectDirected(ids, [...ties, ...back], leftOut);
}

type LooseActors = {
  readonly ids: Iterable<string>;
  readonly ties: readonly LooseTie[];
  readonly leftOut: Projected['leftOut'];
};

function looseActors(graph: Graph, selection: Selection): LooseActors {
  const taken = new Map<string, ActorRecord>();
  const leftOut = { groups: 0, nodes: 0, relations: 0 };
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'actor') continue;
    if (!isSelected(node, selection)) leftOut.nodes += 1;
    else if (isGroup(node) && !selection.withGroups) leftOut.groups += 1;
    else taken.set(node.id, node);
  }
  const providers = providersByService(graph, selection);
  const actorsBehind = (node: NodeRecord | undefined): readonly string[] => {
    if (node === undefined || !isSelected(node, selection)) return [];
    return (node.kind === 'service' ? (providers.get(node.id) ?? []) : [node.id]).filter((id) => taken.has(id));
  };
  const ties: LooseTie[] = [];
  for (const relation of graph.relations.values()) {
    if (!actorTieKinds.has(relation.kind)) continue;
    if (!isSelected(relation, selection)) {
      leftOut.relations += 1;
      continue;
    }
    for (const from of actorsBehind(graph.nodes.get(relation.from))) {
      for (const to of actorsBehind(graph.nodes.get(relation.to))) ties.push({ from, to, relation: relation.id });
    }
  }
  return { ids: taken.keys(), ties, leftOut };
}

/** Who provides each service, as far as it is recorded. */
export function providersByService(graph: Graph, selection: Selection): ReadonlyMap<string, readonly string[]> {
  const providers = new Map<string, string[]>();
  for (const relation of graph.relations.values()) {
    if (relation.kind !== 'provides' || !isSelected(relation, selection)) continue;
    const actor = graph.nodes.get(relation.from);
    if (actor === undefined || !isSelected(actor, selection)) continue;
    const known = providers.get(relation.to);
    if (known === undefined) providers.set(relation.to, [actor.id]);
    else if (!known.includes(actor.id)) known.push(actor.id);
  }
  for (const list of providers.values()) list.sort();
  return providers;
}
