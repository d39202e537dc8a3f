import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parseLimits } from './limits.ts';
import { validationRules } from './validationRules.ts';

/** A document that may be executed, or what is wrong with it. */
export type CheckedDocument =
  | { readonly state: 'valid'; readonly document: DocumentNode }
  | { readonly state: 'refused'; readonly errors: readonly GraphQLError[] };

/** Reads documents under all limits. The same text gives the same object for as long as it is remembered. */
export type Documents = { check(query: string): CheckedDocument };

// Clients ask with few documents, again and again.
const REMEMBERED = 200;

/** For operations that do not go through Apollo: over WebSocket, and those answered from remembered bytes. */
export function createDocuments(schema: GraphQLSchema): Documents {
  const remembered = new Map<string, CheckedDocument>();
  return {
    check: (query) => {
      const known = remembered.get(query);
      if (known !== undefined) return known;
      const checked = checkDocument(schema, query);
      if (checked.state === 'refused') return checked;
      for (const oldest of remembered.keys()) {
        if (remembered.size < REMEMBERED) break;
        remembered.delete(oldest);
      }
      remembered.set(query, checked);
      return checked;
    },
  };
}

function checkDocument(schema: GraphQLSchema, query: string): CheckedDocument {
  try {
    const document = parse(query, parseLimits);
    const errors = validate(schema, document, [...specifiedRules, ...validationRules]);
    return errors.length === 0 ? { state: 'valid', document } : { state: 'refused', errors: asInvalid(errors) };
  } catch (error) {
    if (error instanceof GraphQLError) return { state: 'refused', errors: asInvalid([error]) };
    throw error;
  }
}

function asInvalid(errors: readonly GraphQLError[]): GraphQLError[] {
  for (const error of errors) error.extensions['code'] = 'INVALID';
  return [...errors];
}
