import { SirkelError } from '@sirkel/graph-schema';
import type { Store } from './Store.ts';
import { translating } from './translating.ts';

// What these say is an answer: the map is not there, or is there already.
const answers: ReadonlySet<string> = new Set(['NOT_FOUND', 'CONFLICT']);

/**
 * The same store; of each call that fails it is told what kind of failure it was: a code, or `unexpected`.
 * @param tell must not throw
 */
export function watchFailures(store: Store, tell: (kind: string) => void): Store {
  return translating(store, (error) => {
    const kind = error instanceof SirkelError ? error.code : 'unexpected';
    if (!answers.has(kind)) tell(kind);
    return error;
  });
}
