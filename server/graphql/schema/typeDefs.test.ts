import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSdl } from '../printSdl.ts';
import { typeDefs } from './typeDefs.ts';

const schema = buildSchema(typeDefs);

type Described = { readonly description?: string | null | undefined };

/** Every part of a type that can carry a description, by name. */
function partsOf(type: GraphQLNamedType): [string, Described][] {
  const parts: [string, Described][] = [[type.name, type]];
  if (isEnumType(type))
    parts.push(...type.getValues().map((value): [string, Described] => [`${type.name}.${value.name}`, value]));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return parts;
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
  for (const field of fields) {
    const name = `${type.name}.${field.name}`;
    const args = 'args' in field ? field.args : [];
    parts.push([name, field], ...args.map((arg): [string, Described] => [`${name}(${arg.name})`, arg]));
  }
  return parts;
}

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const ours = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && astNode);
    const bare = ours.flatMap(partsOf).filter(([, { description }]) => (description ?? '').trim().length < 3);
    expect(ours.length).toBeGreaterThan(100);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('is what schema.graphql shows', () => {
    expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printSdl(schema));
  });
});
