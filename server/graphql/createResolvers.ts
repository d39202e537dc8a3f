import { nodeKinds } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import type { GraphqlParts } from './GraphqlParts.ts';
import type { Resolvers } from './Resolver.ts';
import { cursorField } from './resolvers/cursorField.ts';
import { ecosystemMapResolvers } from './resolvers/EcosystemMap.ts';
import { editResolvers, editTypeName } from './resolvers/Edit.ts';
import { eventResolvers, eventTypeName } from './resolvers/MapEvent.ts';
import { mapNodeResolvers } from './resolvers/MapNode.ts';
import { meResolvers } from './resolvers/Me.ts';
import { mutationResolvers } from './resolvers/Mutation.ts';
import { queryResolvers } from './resolvers/Query.ts';
import { relationResolvers } from './resolvers/Relation.ts';

const typeNames = new Map(nodeKinds.map(({ id, typeName }) => [id, typeName]));

/** What answers the schema. */
export function createResolvers(parts: GraphqlParts): Resolvers {
  return {
    fields: {
      Query: queryResolvers(parts),
      Mutation: mutationResolvers(parts),
      Me: meResolvers,
      EcosystemMap: ecosystemMapResolvers,
      MapGraph: { cursor: cursorField },
      Neighbourhood: { cursor: cursorField },
      ChangePage: { cursor: cursorField },
      Findings: { cursor: cursorField },
      FollowUps: { cursor: cursorField },
      Views: { cursor: cursorField },
      Tours: { cursor: cursorField },
      Coverage: { cursor: cursorField },
      MunicipalityCoverage: { cursor: cursorField },
      Brokers: { cursor: cursorField },
      Recommendations: { cursor: cursorField },
      Needs: { cursor: cursorField },
      WhatIf: { cursor: cursorField },
      Indicators: { cursor: cursorField },
      Research: { cursor: cursorField },
      OverTime: { cursor: cursorField },
      Moment: { cursor: cursorField },
      MissingLinks: { cursor: cursorField },
      WorthAsking: { cursor: cursorField },
      Routes: { cursor: cursorField },
      Roads: { cursor: cursorField },
      FindingChange: { cursor: cursorField },
      MapChange: eventResolvers,
      Reload: eventResolvers,
      Relation: relationResolvers,
      ...editResolvers,
      ...Object.fromEntries([...typeNames.values()].map((typeName) => [typeName, mapNodeResolvers])),
    },
    typeNames: {
      MapNode: ({ kind }: NodeRecord) => typeNames.get(kind) ?? kind,
      Edit: editTypeName,
      MapEvent: eventTypeName,
    },
  };
}
