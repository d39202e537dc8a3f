import { nbCollator, relationKinds } from '@sirkel/graph-schema';
import type { Graph, Language, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { tieFromNode } from '../../view/sentences.ts';

/** A tie seen from a node, and the node at its other end. */
export type TieOfNode = { readonly relation: RelationRecord; readonly other: NodeRecord };

/** The ties of a node that have one verb: "finansierer" Prosjektet, Sosenteriet. */
export type TieGroup = { readonly id: string; readonly verb: string; readonly ties: readonly TieOfNode[] };

// What is there comes before what was, what is wanting and what has been proposed.
const order = ['existing', 'ongoing', 'weak', 'past', 'missing', 'proposed'];

/** The ties of a node by verb, in the order of the kinds; within a verb by status, then by name. */
export function groupTies(graph: Graph, node: string, language: Language): readonly TieGroup[] {
  const groups = new Map<string, { readonly verb: string; readonly ties: TieOfNode[] }>();
  for (const kind of relationKinds) {
    for (const id of graph.ties.get(node) ?? []) {
      const relation = graph.relations.get(id);
      if (relation?.kind !== kind.id) continue;
      const { verb, other: otherId } = tieFromNode(relation, kind, node, language);
      const other = graph.nodes.get(otherId);
      if (other === undefined) continue;
      const key = kind.mutual || relation.from === node ? kind.id : `${kind.id}-back`;
      const group = groups.get(key) ?? { verb, ties: [] };
      group.ties.push({ relation, other });
      groups.set(key, group);
    }
  }
  return [...groups].map(([id, { verb, ties }]) => ({ id, verb, ties: ties.sort(byStatusAndName) }));
}

function byStatusAndName(a: TieOfNode, b: TieOfNode): number {
  return (
    order.indexOf(a.relation.status) - order.indexOf(b.relation.status) ||
    nbCollator.compare(a.other.name, b.other.name)
  );
}
