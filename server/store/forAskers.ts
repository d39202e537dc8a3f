import { SirkelError } from '@sirkel/graph-schema';
import type { Store } from './Store.ts';
import { StoreError } from './StoreError.ts';
import { translating } from './translating.ts';

/**
 * The same store for all that answers over the network: of a `StoreError` only what whoever asks may be told. The whole
 * error stays as its cause, so that the log says where the fault is.
 */
export function forAskers(store: Store): Store {
  return translating(store, (error) => {
    if (!(error instanceof StoreError)) return error;
    const told = new SirkelError('UNAVAILABLE', error.told);
    told.cause = error;
    return told;
  });
}
