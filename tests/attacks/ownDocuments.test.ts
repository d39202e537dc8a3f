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

// What `countOf` finds in the document below that has some of both.
const COUNTED = { aliases: 3, directives: 2 };

function countOf(text: string, kind: 'directives' | 'aliases'): number {
  const count = { directives: 0, aliases: 0 };
  visit(parse(text), {
    Directive: () => void (count.directives += 1),
    Field: ({ alias }) => void (count.aliases += alias === undefined ? 0 : 1),
  });
  return count[kind];
}

// Each limit is so many times what our own largest document needs: room for it to grow, and no more than that. When
// one of these fails, the client's documents have grown, or shrunk: see that they need to, then set the limit anew.
describe('limits are set from our own largest document', () => {
  const follow = operations.mapChangesSubscription.text;

  it.each([
    ['depth', limits.depth, largest(depthOf), 1.3, 2],
    ['tokens', parseLimits.maxLexicalTokens, largest(tokensOf), 3, 12],
    ['length of a document', parseLimits.maxSourceLength, largest((text) => text.length), 5, 20],
    ['cost', limits.cost, largest((text) => costOf(text, { first: 20 })), 2, 5],
    ['cost of a subscription', limits.eventCost, costOf(follow), 2, 6],
    ['bytes of a message over a socket', defaultSocketLimits.messageBytes, follow.length + 500, 4, 20],
  ])('%s: %d, we need %d: at least %d times that, at most %d times', (_name, limit, own, least, most) => {
    expect(own).toBeGreaterThan(0);
    expect(limit).toBeGreaterThanOrEqual(least * own);
    expect(limit).toBeLessThanOrEqual(most * own);
  });

  // The ones there are were written by hand: a few of each, to ask for two maps at once or to leave out a part.
  it.each(['aliases', 'directives'] as const)('%s: ours has none or few, and nobody needs more than 30', (kind) => {
    expect(largest((text) => countOf(text, kind))).toBeLessThanOrEqual(limits[kind] / 5);
    expect(limits[kind]).toBeLessThanOrEqual(30);
    expect(countOf('{ a: maps @skip(if: true) { b: id c: id @include(if: true) } }', kind)).toBe(COUNTED[kind]);
  });

  it('a body holds the largest document and 25 whole new nodes with texts of 8,000 characters, and not 30', () => {
    const room = MAX_BODY_BYTES - largest((text) => text.length);
    expect(room).toBeGreaterThanOrEqual(25 * 8_000);
    expect(room).toBeLessThan(30 * 8_000);
  });
});
