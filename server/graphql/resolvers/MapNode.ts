import type { NodeRecord, RelationKind, RelationRecord } from '@sirkel/graph-schema';
import { relationKinds } from '@sirkel/graph-schema';
import { relationsOf } from '../nodes/findNeighbourhood.ts';
import { degreeOf } from '../nodes/NodeSort.ts';
import { notedMap } from '../RequestContext.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';

type RelationsArgs = {
  readonly direction?: 'outgoing' | 'incoming' | null;
  readonly kinds?: readonly RelationKind[] | null;
};

const mutual: ReadonlySet<string> = new Set(relationKinds.filter((kind) => kind.mutual).map(({ id }) => id));

const relations: Resolver<NodeRecord, RelationsArgs> = (node, { direction, kinds }, context, info) => {
  const all = [...relationsOf(notedMap(context, info).graph(), node.id)];
  return all.filter(
    (relation) => (kinds?.includes(relation.kind) ?? true) && runs(relation, node.id, direction ?? null),
  );
};

const degree: Resolver<NodeRecord> = (node, _args, context, info) => degreeOf(notedMap(context, info).graph(), node.id);

/** The fields that every kind of node has beside those of its record. */
export const mapNodeResolvers: TypeResolvers = { relations, degree };

function runs(relation: RelationRecord, node: string, direction: RelationsArgs['direction']): boolean {
  if (direction === null || mutual.has(relation.kind)) return true;
  return (direction === 'outgoing' ? relation.from : relation.to) === node;
}
