import type { NodeKind, NodeRecord, RelationKind, RelationRecord } from '@sirkel/graph-schema';
import { standings } from './numberRecords.ts';
import { numberedOf, once } from './projectionsOf.ts';

/** The records of an input that count; nodes by id, relations in the order of the map. */
export type Selected = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  /** Those of one kind, in the same order. */
  nodesOf<Kind extends NodeKind>(kind: Kind): readonly Extract<NodeRecord, { readonly kind: Kind }>[];
  relationsOf(kind: RelationKind): readonly RelationRecord[];
};

export const selectedOf = once((input): Selected => {
  const { nodes, relations, nodeStandings, relationStandings, nodesOf, relationsOf } = numberedOf(input);
  const countingNodes = (number: number): boolean => nodeStandings[number] === standings.counts;
  const countingRelations = (number: number): boolean => relationStandings[number] === standings.counts;
  return {
    nodes: nodes.filter((_, number) => countingNodes(number)),
    relations: relations.filter((_, number) => countingRelations(number)),
    nodesOf: <Kind extends NodeKind>(kind: Kind) =>
      nodesOf(kind)
        .filter(countingNodes)
        .map((number) => nodes[number] as Extract<NodeRecord, { readonly kind: Kind }>),
    relationsOf: (kind) =>
      relationsOf(kind)
        .filter(countingRelations)
        .map((number) => relations[number] as RelationRecord),
  };
});
