import type { ActorRecord, Graph, NodeRecord, RelationKind } from '@sirkel/graph-schema';
import { isGroup, isSelected, type Selection } from '../Selection.ts';
import { projectUndirected, type LeftOut, type LooseTie, type Projected } from './Projected.ts';

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

/** The actors that take part, by id, and each tie between two of them. */
export type ActorTies = {
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly ties: readonly LooseTie[];
  readonly leftOut: LeftOut;
};

/**
 * The actors and what goes between them. A service stands for those who provide it: what leads to it leads to each of
 * them. A service that nobody is recorded to provide ties nobody.
 */
export function projectActors(graph: Graph, selection: Selection): Projected {
  const { actors, ties, leftOut } = actorTies(graph, selection);
  return projectUndirected(actors.keys(), ties, leftOut);
}

/** The same before parallel ties are merged, each in the direction in which it stands. */
export function actorTies(graph: Graph, selection: Selection): ActorTies {
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
  return { actors: taken, ties, leftOut };
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
