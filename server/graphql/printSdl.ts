import { printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The schema as the text that is published: whole, with all descriptions. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
