import { relationKinds } from '@sirkel/graph-schema';
import type { Language, RelationRecord } from '@sirkel/graph-schema';
import { notedMap } from '../RequestContext.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';

const kindOf = new Map<string, (typeof relationKinds)[number]>(relationKinds.map((kind) => [kind.id, kind]));

const end =
  (side: 'from' | 'to'): Resolver<RelationRecord> =>
  (relation, _args, context, info) =>
    notedMap(context, info).graph().nodes.get(relation[side]);

const verb: Resolver<RelationRecord, { readonly language: Language; readonly reverse: boolean }> = (
  { kind },
  { language, reverse },
) => {
  const known = kindOf.get(kind);
  if (known === undefined) throw new Error(`A relation of the unknown kind ${kind}.`);
  return (reverse ? known.reverseVerb : known.verb)[language];
};

/** What a relation has beside the fields of its record. */
export const relationResolvers: TypeResolvers = { fromNode: end('from'), toNode: end('to'), verb };
