import { emptyGraph, putLoose, putNode, putRelation } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { isOpen } from './decidePair.ts';
import type { LikelyLink } from './Links.ts';

const pair = { id: 'likelyLink:a b', nodes: ['a', 'b'] } as unknown as LikelyLink;
type Tie = readonly [kind: string, from: string, to: string, status?: string];

/** The actors a, b and c, and the services s and t. */
function mapOf(...ties: readonly Tie[]): Graph {
  const graph = emptyGraph();
  for (const id of 'abcst') {
    const kind = 'st'.includes(id) ? 'service' : 'actor';
    putNode(graph, { id, kind, name: id, status: 'existing', version: 1 });
  }
  for (const [at, [kind, from, to, status = 'existing']] of ties.entries()) {
    putRelation(graph, { id: `tie${at}`, kind, from, to, status, version: 1 } as RelationRecord);
  }
  return graph;
}

describe('two who are worth asking about', () => {
  it('are so while nothing ties them', () => {
    expect(isOpen(mapOf(), pair)).toBe(true);
    expect(isOpen(mapOf(['cooperatesWith', 'a', 'c'], ['cooperatesWith', 'c', 'b']), pair)).toBe(true);
  });

  it('are so no more when any tie is between them, whatever its status', () => {
    expect(isOpen(mapOf(['cooperatesWith', 'a', 'b', 'past']), pair)).toBe(false);
    expect(isOpen(mapOf(['refersTo', 'b', 'a', 'missing']), pair)).toBe(false);
  });

  it('are tied through what they provide too', () => {
    expect(isOpen(mapOf(['provides', 'b', 's'], ['refersTo', 'a', 's']), pair)).toBe(false);
    expect(isOpen(mapOf(['provides', 'a', 's'], ['provides', 'b', 't'], ['refersTo', 't', 's']), pair)).toBe(false);
  });

  it('are not tied by providing the same', () => {
    expect(isOpen(mapOf(['provides', 'a', 's'], ['provides', 'b', 's']), pair)).toBe(true);
    expect(isOpen(mapOf(['provides', 'a', 's'], ['provides', 'b', 's'], ['refersTo', 'c', 's']), pair)).toBe(true);
  });

  it('are so no more when somebody has decided, unless that is open or waits', () => {
    const decided = (rest: object): boolean => {
      const graph = mapOf();
      putLoose(graph, 'followUp', { id: pair.id, kind: 'likelyLink', nodes: ['a', 'b'], version: 1, ...rest } as never);
      return isOpen(graph, pair);
    };
    expect(decided({ state: 'asked' })).toBe(false);
    expect(decided({ state: 'open' })).toBe(true);
    expect(decided({ state: 'asked', review: 'pending' })).toBe(true);
  });
});
