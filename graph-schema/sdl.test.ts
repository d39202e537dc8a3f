import {
  buildSchema,
  GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapNodeFragment, relationFragment, settingsFragment } from './generated/fragments.ts';
import { newNodeShapes } from './shapes.ts';
import { nodeFields, nodeKinds } from './nodeKinds.ts';
import { kindsSdl } from './sdl.ts';

const query = 'type Query { _: Boolean nodes: [MapNode!]! relations: [Relation!]! settings: EcosystemMapSettings! }';
const schema = buildSchema(`${kindsSdl}\n${query}`);
const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && name !== 'Query');

describe('the schema made from the descriptors', () => {
  it('builds by itself', () => {
    expect(() => buildSchema(`${kindsSdl}\ntype Query { _: Boolean }`)).not.toThrow();
  });

  it('is the same text in both files', () => {
    expect(kindsSdl).toBe(readFileSync(new URL('./generated/kinds.graphql', import.meta.url), 'utf8'));
  });

  it('describes every type, field and value', () => {
    const silent = ours
      .filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))
      .flatMap((type) => [
        type,
        ...partsOf(type).map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
      ])
      .filter(({ description }) => (description ?? '') === '')
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  it('has a type, an input and a patch with the right fields for every kind', () => {
    for (const { id, typeName } of nodeKinds) {
      const all = nodeFields(id);
      const given = all.filter((field) => field.byServer !== true).map((field) => field.id);
      expect(fieldsOf(typeName)).toEqual(['id', 'kind', ...all.map((field) => field.id)]);
      expect(fieldsOf(`${typeName}Input`)).toEqual(['id', ...given]);
      expect(fieldsOf(`${typeName}Patch`)).toEqual(given);
    }
  });

  it('offers an edit as exactly one of the things one can ask for', () => {
    const edit = schema.getType('EditInput');
    expect(edit).toBeInstanceOf(GraphQLInputObjectType);
    expect((edit as GraphQLInputObjectType).isOneOf).toBe(true);
    expect(fieldsOf('EditInput')).toEqual([
      ...nodeKinds.flatMap(({ typeName }) => [`add${typeName}`, `update${typeName}`]),
      'removeNode',
      'addRelation',
      'updateRelation',
      'removeRelation',
      'addFollowUp',
      'updateFollowUp',
      'removeFollowUp',
      'addView',
      'updateView',
      'removeView',
      'addTour',
      'updateTour',
      'removeTour',
      'updateSettings',
      'redact',
    ]);
  });

  it('answers lists that are always there', () => {
    const actor = schema.getType('Actor');
    if (!isObjectType(actor)) throw new Error('Actor is no object type.');
    const lists = Object.values(actor.getFields()).filter(({ type }) => String(type).includes('['));
    expect(lists.length).toBeGreaterThan(5);
    for (const { type } of lists) expect(String(type)).toMatch(/^\[\w+!\]!$/);
  });
});

describe('ids', () => {
  it('are described as what is taken for one', () => {
    const takes = /1 to 64 letters, digits and hyphens/;
    for (const name of ['MapNode', 'Actor', 'ActorInput', 'Relation', 'RelationInput']) {
      const type = schema.getType(name);
      const id = type === undefined ? undefined : partsOf(type).find((part) => part.name === 'id');
      expect(id?.description, name).toMatch(takes);
    }
    expect(newNodeShapes.actor.safeParse({ id: 'a-1', kind: 'actor', name: 'A', status: 'existing' }).success).toBe(
      true,
    );
  });
});

describe('the fragments', () => {
  it('are valid against the schema', () => {
    const spread =
      '{ nodes { ...AllNodeFields } relations { ...AllRelationFields } settings { ...AllSettingsFields } }';
    const document = parse([spread, mapNodeFragment, relationFragment, settingsFragment].join('\n'));
    expect(validate(schema, document)).toEqual([]);
  });

  it('ask for every field of every kind', () => {
    for (const { id } of nodeKinds) {
      for (const field of nodeFields(id)) expect(mapNodeFragment).toMatch(new RegExp(`\\b${field.id}\\b`));
    }
  });
});

function fieldsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${name} has no fields.`);
  return Object.keys(type.getFields());
}

type Part = { readonly name: string; readonly description?: string | null | undefined };

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values<Part>(type.getFields()) : [];
}
