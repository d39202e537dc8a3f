import { relationKind, type ActorRecord, type RelationKind } from '@sirkel/graph-schema';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { standings, type NumberedMap } from './numberRecords.ts';
import { projectDirected, projectUndirected, type LeftOut, type Projected } from './Projected.ts';
import { takeNodes } from './takeNodes.ts';

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

/** The actors that take part, and each tie between two of them. */
export type ActorTies = {
  /** By id, ascending. */
  readonly actors: readonly ActorRecord[];
  /** Of each tie the places of its ends among these, in the direction in which it stands, and the relation behind it. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly relations: readonly string[];
  /** Of each tie the kind of that relation. */
  readonly kinds: readonly RelationKind[];
  readonly leftOut: LeftOut;
};

/**
 * The actors and what goes between them. A service stands for those who provide it: what leads to it leads to each of
 * them. A service that nobody is recorded to provide ties nobody.
 */
export function projectActors(map: NumberedMap): Projected {
  const { actors, leftOut, ...ties } = actorTies(map);
  return projectUndirected(idsOf(actors), ties, leftOut);
}

/** The same with direction: what is mutual goes both ways. */
export function projectDirectedActors(map: NumberedMap): Projected<DirectedAdjacency> {
  const { actors, from, to, relations, kinds, leftOut } = actorTies(map);
  const back = [...kinds.keys()].filter((tie) => relationKind(kinds[tie] as RelationKind).mutual);
  const turned = <End>(ends: readonly End[], others: readonly End[]): End[] => [
    ...ends,
    ...back.map((tie) => others[tie] as End),
  ];
  const ties = { from: turned(from, to), to: turned(to, from), relations: turned(relations, relations) };
  return projectDirected(idsOf(actors), ties, leftOut);
}

const idsOf = (actors: readonly ActorRecord[]): readonly string[] => actors.map(({ id }) => id);

/** The same before parallel ties are merged. */
export function actorTies(map: NumberedMap): ActorTies {
  const { nodes, relations, from, to, relationStandings, selection } = map;
  const { places, leftOut } = takeNodes(map, ({ kind }) => kind === 'actor', selection.withGroups);
  const behind = actorsBehind(map, places);
  const found = { from: [] as number[], to: [] as number[], relations: [] as string[], kinds: [] as RelationKind[] };
  relations.forEach(({ id, kind }, number) => {
    if (!actorTieKinds.has(kind)) return;
    if (relationStandings[number] !== standings.counts) {
      leftOut.relations += 1;
      return;
    }
    for (const one of behind(from[number] as number)) {
      for (const other of behind(to[number] as number)) {
        found.from.push(one);
        found.to.push(other);
        found.relations.push(id);
        found.kinds.push(kind);
      }
    }
  });
  const actors = nodes.filter((node, number): node is ActorRecord => places[number] !== -1 && node.kind === 'actor');
  return { actors, ...found, leftOut };
}

const nobody: readonly number[] = [];

/** Who stands behind a node, by their places: behind a service those who provide it, behind an actor itself. */
function actorsBehind(map: NumberedMap, places: Int32Array): (node: number) => readonly number[] {
  const providers = providerNumbers(map);
  const known = new Map<number, readonly number[]>();
  const find = (node: number): readonly number[] => {
    if (map.nodeStandings[node] !== standings.counts) return nobody;
    const those = map.nodes[node]?.kind === 'service' ? (providers.get(node) ?? nobody) : [node];
    return those.map((each) => places[each] as number).filter((place) => place !== -1);
  };
  return (node) => {
    const own = known.get(node) ?? find(node);
    known.set(node, own);
    return own;
  };
}

/** Who provides each service, as far as it is recorded. */
export function providersByService(map: NumberedMap): ReadonlyMap<string, readonly string[]> {
  const idOf = (node: number): string => map.ids[node] as string;
  return new Map([...providerNumbers(map)].map(([service, providers]) => [idOf(service), providers.map(idOf)]));
}

/** The same by number, ascending. */
function providerNumbers(map: NumberedMap): ReadonlyMap<number, readonly number[]> {
  const providers = new Map<number, number[]>();
  for (const relation of map.relationsOf('provides')) {
    const [actor, service] = [map.from[relation] as number, map.to[relation] as number];
    if (map.relationStandings[relation] !== standings.counts || map.nodeStandings[actor] !== standings.counts) continue;
    const known = providers.get(service);
    if (known === undefined) providers.set(service, [actor]);
    else if (!known.includes(actor)) known.push(actor);
  }
  for (const list of providers.values()) list.sort((a, b) => a - b);
  return providers;
}
