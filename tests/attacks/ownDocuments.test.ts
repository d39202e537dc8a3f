import { limits, parseLimits } from '@sirkel/server/graphql/limits/limits';
import { MAX_BODY_BYTES } from '@sirkel/server/http/graphqlRoute';
import { defaultSocketLimits } from '@sirkel/server/http/createSockets';
import { Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql';
import type { FieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as operations from '../../client/graphql/operations.ts';
import { costOf } from './support/costOf.ts';

const texts = Object.values(operations).map(({ text }) => text);
const largest = (measure: (text: string) => number): number => Math.max(...texts.map(measure));

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

// Fragments count where they are spread.
function depthOf(text: string): number {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const deepest = (set: FieldNode['selectionSet']): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((one) => {
        if (one.kind === Kind.FIELD) return 1 + deepest(one.selectionSet);
        return deepest(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value));
      }),
    );
  return Math.max(
    ...document.definitions.map((one) => (one.kind === Kind.OPERATION_DEFINITION ? deepest(one.selectionSet) : 0)),
  );
}

function countOf(text: string, kind: 'Directive' | 'alias'): number {
  let count = 0;
  visit(parse(text), {
    Directive: () => void (count += 1),
    Field: ({ alias }) => void (count += alias === undefined ? 0 : 1),
  });
  return kind === 'alias' ? count : count;
}

// Each limit is this many times what our own largest document needs: room for it to grow, and no more than that. When
// one of these fails, the client's documents have grown: see that they need to, then set the limit anew.
describe('limits are set from our own largest document', () => {
  it.each([
    ['depth', limits.depth, largest(depthOf), 1.3],
    ['tokens', parseLimits.maxLexicalTokens, largest(tokensOf), 3],
    ['length of a document', parseLimits.maxSourceLength, largest((text) => text.length), 5],
    [
      'aliases and directives',
      Math.min(limits.aliases, limits.directives),
      largest((text) => countOf(text, 'alias')),
      5,
    ],
    ['cost', limits.cost, largest((text) => costOf(text, { first: 20 })), 2],
    ['cost of a subscription', limits.eventCost, costOf(operations.mapChangesSubscription.text), 2],
    [
      'bytes of a message over a socket',
      defaultSocketLimits.messageBytes,
      operations.mapChangesSubscription.text.length + 500,
      4,
    ],
  ])('%s: %d, we need %d: at least %d times that', (_name, limit, own, factor) => {
    expect(limit).toBeGreaterThanOrEqual(factor * own);
  });

  it('a body holds the largest document and 25 times a whole new node with all its texts', () => {
    const node = 8_000;
    expect(MAX_BODY_BYTES).toBeGreaterThanOrEqual(largest((text) => text.length) + 20 * node);
  });
});
