import { SirkelError } from '@sirkel/graph-schema';
import { getArgumentValues, getOperationAST, getVariableValues, Kind, OperationTypeNode, visit } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A subscription as it comes over the wire, its document checked. */
export type FollowOperation = {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

const followedFields = ['mapChanges', 'findingChanges'] as const;
/** What can be followed. */
export type FollowedField = (typeof followedFields)[number];

/** What a subscription follows. */
export type Following = FollowOperation & {
  readonly map: string;
  readonly since: string | null;
  /** Which root field it asks for. */
  readonly field: FollowedField;
  /** The name of that in the answer. */
  readonly responseKey: string;
  /** Equal for subscriptions whose answers to an event are equal: all but the place they start from. */
  readonly key: string;
};

/**
 * Reads what a subscription follows.
 * @throws SirkelError INVALID for another root field or wrong variables
 */
export function readFollowing(schema: GraphQLSchema, operation: FollowOperation): Following {
  const { document, operationName, variables } = operation;
  const definition = getOperationAST(document, operationName);
  const field = definition?.selectionSet.selections[0];
  const followed = followedFields.find((name) => isPlainField(field, name));
  const fieldType = schema.getSubscriptionType()?.getFields()[followed ?? ''];
  if (
    definition?.operation !== OperationTypeNode.SUBSCRIPTION ||
    followed === undefined ||
    fieldType === undefined ||
    !isPlainField(field, followed)
  ) {
    throw new SirkelError(
      'INVALID',
      'Expected one subscription that asks for mapChanges or findingChanges itself, without directives.',
    );
  }
  const { errors, coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (errors?.[0] !== undefined) throw new SirkelError('INVALID', errors[0].message, { path: 'variables' });
  const args = getArgumentValues(fieldType, field, coerced ?? {}) as { map: string; since?: string | null };
  return {
    ...operation,
    field: followed,
    map: args.map,
    since: args.since ?? null,
    responseKey: field.alias?.value ?? field.name.value,
    key: keyOf(definition, document, coerced ?? {}, field),
  };
}

function isPlainField(
  node: OperationDefinitionNode['selectionSet']['selections'][number] | undefined,
  name: FollowedField,
): node is FieldNode {
  return node?.kind === Kind.FIELD && node.name.value === name && (node.directives?.length ?? 0) === 0;
}

const numbers = new WeakMap<DocumentNode, number>();
let documents = 0;

// A document is remembered by its text, so the same text is the same object.
function numberOf(document: DocumentNode): number {
  const known = numbers.get(document);
  if (known !== undefined) return known;
  documents += 1;
  numbers.set(document, documents);
  return documents;
}

function keyOf(
  definition: OperationDefinitionNode,
  document: DocumentNode,
  coerced: Readonly<Record<string, unknown>>,
  field: FieldNode,
): string {
  const since = field.arguments?.find(({ name }) => name.value === 'since')?.value;
  // Where the variable is used again, it is a part of what is asked.
  const left = since?.kind === Kind.VARIABLE && usesOf(document, since.name.value) === 1 ? since.name.value : null;
  const asked = Object.entries(coerced).filter(([name]) => name !== left);
  return JSON.stringify([numberOf(document), definition.name?.value ?? null, asked]);
}

function usesOf(document: DocumentNode, variable: string): number {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      if (name.value === variable) uses += 1;
    },
  });
  return uses;
}
