import type { Graph } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { sizeOf } from './sizeOf.ts';

it('counts apart what is there and no suggestion that nobody has answered', () => {
  const relations = [
    ...['existing', 'ongoing', 'weak', 'missing', 'proposed', 'past'].map((status) => ({ status })),
    { status: 'existing', review: 'pending' },
  ];
  const map = {
    nodes: new Map([['a', {}]]),
    relations: new Map(relations.map((each, index) => [String(index), each])),
  };
  expect(sizeOf(map as unknown as Graph)).toEqual({ nodeCount: 1, relationCount: 7, relationsInForce: 3 });
});
