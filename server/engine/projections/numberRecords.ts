import type { Graph, NodeKind, NodeRecord, RelationKind, RelationRecord } from '@sirkel/graph-schema';
import type { Selection } from '../Selection.ts';

/** Where a record stands: it waits for an answer, is on the map but of another status, or is of a status that was chosen. */
export const standings = { waits: 0, stands: 1, counts: 2 } as const;

/**
 * The records of a map by number, each looked at once however many analyses ask: what a record is tied to is found by its
 * number, without an id.
 */
export type NumberedMap = {
  readonly selection: Selection;
  /** By id, ascending. */
  readonly nodes: readonly NodeRecord[];
  readonly ids: readonly string[];
  /** In the order of the map. */
  readonly relations: readonly RelationRecord[];
  /** The numbers of each relation's ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Of each node and relation, one of `standings`. */
  readonly nodeStandings: Uint8Array;
  readonly relationStandings: Uint8Array;
  /** The numbers of all nodes and relations of a kind, whatever their standing, ascending. */
  nodesOf(kind: NodeKind): readonly number[];
  relationsOf(kind: RelationKind): readonly number[];
};

export function numberRecords(graph: Graph, selection: Selection): NumberedMap {
  const ids = [...graph.nodes.keys()].sort();
  const nodes = ids.map((id) => graph.nodes.get(id) as NodeRecord);
  const numbers = numbersOf(ids);
  const relations = [...graph.relations.values()];
  const [from, to] = [new Int32Array(relations.length), new Int32Array(relations.length)];
  relations.forEach((relation, number) => {
    // A graph has no relation without its ends.
    from[number] = numbers.get(relation.from) as number;
    to[number] = numbers.get(relation.to) as number;
  });
  const [nodesOf, relationsOf] = [byKind(nodes), byKind(relations)];
  return {
    ...{ selection, nodes, ids, relations, from, to },
    nodeStandings: standingsOf(nodes, selection),
    relationStandings: standingsOf(relations, selection),
    nodesOf: (kind) => nodesOf.get(kind) ?? [],
    relationsOf: (kind) => relationsOf.get(kind) ?? [],
  };
}

/** The place of each id. */
export function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < ids.length; number += 1) numbers.set(ids[number] as string, number);
  return numbers;
}

function standingsOf(records: readonly (NodeRecord | RelationRecord)[], { statuses }: Selection): Uint8Array {
  const standing = new Uint8Array(records.length);
  for (let number = 0; number < records.length; number += 1) {
    const { status, review } = records[number] as NodeRecord | RelationRecord;
    if (review === 'pending') continue;
    standing[number] = statuses.includes(status) ? standings.counts : standings.stands;
  }
  return standing;
}

function byKind(records: readonly (NodeRecord | RelationRecord)[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  records.forEach(({ kind }, number) => {
    const own = found.get(kind);
    if (own === undefined) found.set(kind, [number]);
    else own.push(number);
  });
  return found;
}
