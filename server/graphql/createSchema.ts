import { buildSchema, isAbstractType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { OPERATION_TIMEOUT } from './limits/limits.ts';
import { withinTime } from './limits/withinTime.ts';
import type { Resolvers, TypeResolvers } from './Resolver.ts';
import { typeDefs } from './schema/typeDefs.ts';

/**
 * The schema with what answers it.
 * @param resolvers for all fields that are not as they stand in what is above them
 * @throws Error when a resolver has no field in the schema
 */
export function createSchema(resolvers: Resolvers): GraphQLSchema {
  // A test looks at whether the text is a schema; to ask at each start would double what making it costs.
  const schema = buildSchema(typeDefs, { assumeValidSDL: true });
  for (const [typeName, fields] of Object.entries(resolvers.fields)) attach(objectType(schema, typeName), fields);
  for (const [typeName, nameOf] of Object.entries(resolvers.typeNames)) {
    const type = schema.getType(typeName);
    if (!isAbstractType(type)) throw new Error(`The schema has no interface or union ${typeName}.`);
    type.resolveType = nameOf as (value: unknown) => string;
  }
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) answerAbsentLists(type);
  limitTime(schema.getQueryType());
  limitTime(schema.getMutationType());
  return schema;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`);
  return type;
}

function attach(type: GraphQLObjectType, resolvers: TypeResolvers): void {
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`The schema has no field ${type.name}.${name}.`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

const none: readonly unknown[] = [];

// A record has no empty lists: absent means empty.
function answerAbsentLists(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.resolve !== undefined || !isRequiredList(field)) continue;
    const { name } = field;
    field.resolve = (source: Readonly<Record<string, unknown>>) => source[name] ?? none;
  }
}

function isRequiredList(field: GraphQLField<unknown, unknown>): boolean {
  return isNonNullType(field.type) && isListType(field.type.ofType);
}

function limitTime(root: GraphQLObjectType | null | undefined): void {
  for (const field of Object.values(root?.getFields() ?? {})) {
    if (field.resolve !== undefined) field.resolve = withinTime(field.resolve, OPERATION_TIMEOUT);
  }
}
