import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';
import { costRule } from './costRule.ts';
import { limits } from './limits.ts';

// Its token limit answers with a fault of the server, and its cost does not see pages that a variable asks for: the
// parser's own limit and `costRule` stand in their place. The API is public, so names may be suggested.
const armor = new ApolloArmor({
  maxDepth: { n: limits.depth, flattenFragments: true },
  maxAliases: { n: limits.aliases, allowList: [] },
  maxDirectives: { n: limits.directives },
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** The rules beside those of the specification that every document must pass, whichever way it comes. */
export const validationRules: readonly ValidationRule[] = [
  ...armor.validationRules,
  costRule(limits.cost, limits.eventCost),
];
