import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';
import { operationCost } from '@sirkel/server/graphql/limits/costRule';
import { buildSchema, Kind, parse } from 'graphql';

const schema = buildSchema(typeDefs);

/** What a document with one operation costs an asker. */
export function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return operationCost(schema, document, operation, variables);
}
