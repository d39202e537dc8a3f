import { buildSchema } from 'graphql';
import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';

/** Every field of Query, Mutation and Subscription, as `Type.field`. */
export function rootFields(): readonly string[] {
  const schema = buildSchema(typeDefs);
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
  );
}
