import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { isSelected } from '../Selection.ts';
import { once } from './projectionsOf.ts';

/** The records of an input that count, in the order of the map: each was looked at once, however many analyses ask. */
export const selectedOf = once(
  ({ graph, selection }): { readonly nodes: readonly NodeRecord[]; readonly relations: readonly RelationRecord[] } => ({
    nodes: [...graph.nodes.values()].filter((node) => isSelected(node, selection)),
    relations: [...graph.relations.values()].filter((relation) => isSelected(relation, selection)),
  }),
);
