import { SirkelError } from '@sirkel/graph-schema';
import type { Store } from './Store.ts';
import { StoreError } from './StoreError.ts';
import { translating } from './translating.ts';

// What these say is an answer: the map is not there, or is there already.
const answers: ReadonlySet<string> = new Set(['NOT_FOUND', 'CONFLICT']);

/**
 * The same store for all that answers over the network: of a `StoreError` only what whoever asks may be told. The whole
 * error stays as its cause, so that the log says where the fault is.
 * @param tell hears of each call that fails what kind of failure it was: a code, or `unexpected`; must not throw
 */
export function forAskers(store: Store, tell: (kind: string) => void = () => undefined): Store {
  return translating(store, (error) => {
    const kind = error instanceof SirkelError ? error.code : 'unexpected';
    if (!answers.has(kind)) tell(kind);
    if (!(error instanceof StoreError)) return error;
    const told = new SirkelError('UNAVAILABLE', error.told);
    told.cause = error;
    return told;
  });
}
