import { SirkelError } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { Store } from './Store.ts';
import { watchFailures } from './watchFailures.ts';

const broken = (error: Error): AsyncIterable<never> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
});

describe('watchFailures', () => {
  it('tells the kind of each failure, and throws what was thrown', async () => {
    const kinds: string[] = [];
    const gone = new SirkelError('UNAVAILABLE', 'The store does not answer.');
    const odd = new Error('bolt://neo4j:hemmelig@10.0.0.1');
    const store = watchFailures(
      {
        heads: () => Promise.reject(gone),
        rows: () => broken(odd),
        changes: () => Promise.reject(new SirkelError('NOT_FOUND', 'There is no map x.')),
        access: {},
      } as unknown as Store,
      (kind) => kinds.push(kind),
    );
    await expect(store.heads([])).rejects.toBe(gone);
    await expect(store.rows('x')[Symbol.asyncIterator]().next()).rejects.toBe(odd);
    // That a map is not there is an answer, not a fault of the store.
    await expect(store.changes('x', 0, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(kinds).toEqual(['UNAVAILABLE', 'unexpected']);
  });
});
