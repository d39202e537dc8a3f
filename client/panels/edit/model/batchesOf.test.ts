import { MAX_EDITS } from '@sirkel/graph-schema';
import type { EditCommand } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './batchesOf.ts';

const removals = (count: number, name = 'n'): readonly EditCommand[] =>
  Array.from({ length: count }, (_, index) => ({ action: 'removeNode', id: `${name}${index}` }));

describe('batchesOf', () => {
  it('is one commit where one holds them all', () => {
    expect(batchesOf([])).toEqual([]);
    expect(batchesOf(removals(MAX_EDITS))).toHaveLength(1);
  });

  it('is several where one would hold too many, in the same order', () => {
    const batches = batchesOf(removals(2 * MAX_EDITS + 1));
    expect(batches.map(({ length }) => length)).toEqual([MAX_EDITS, MAX_EDITS, 1]);
    expect(batches.flat()).toEqual(removals(2 * MAX_EDITS + 1));
  });

  it('is several where one would be longer than the server takes', () => {
    const long: EditCommand = {
      action: 'updateNode',
      id: 'a',
      before: {},
      after: { description: 'å'.repeat(20_000) },
    };
    const batches = batchesOf(Array.from({ length: 12 }, () => long));
    expect(batches.flat()).toHaveLength(12);
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(100_000);
  });
});
