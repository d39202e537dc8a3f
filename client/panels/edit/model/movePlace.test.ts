import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { moveToRing, pinAt } from './movePlace.ts';

const node = { id: 'a', kind: 'actor', layer: 'region', position: { ring: 'region', angle: 10 } } as NodeRecord;

describe('moving a node', () => {
  it('to another ring takes it there and pins it where it was let go', () => {
    expect(moveToRing(node, 'county', 225)).toEqual({
      action: 'updateNode',
      id: 'a',
      before: { layer: 'region', position: { ring: 'region', angle: 10 } },
      after: { layer: 'county', position: { ring: 'county', angle: 225 } },
    });
  });

  it('within its ring pins it, also when it was pinned nowhere', () => {
    const { position: _, ...loose } = node;
    expect(pinAt(loose as NodeRecord, 'region', 90)).toMatchObject({
      before: { position: null },
      after: { position: { ring: 'region', angle: 90 } },
    });
  });
});
