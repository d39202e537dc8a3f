import type { AccessStore, Store } from './Store.ts';

/** What an adapter's driver threw, as the error that callers get. */
export type TranslateError = (error: unknown) => unknown;

/** A store whose driver's errors are translated, whichever way they come: by promise or while iterating. */
export function translating(store: Store, translate: TranslateError): Store {
  const one = promising(translate);
  const many = iterating(translate);
  return {
    ...store,
    maps: one(store.maps),
    heads: one(store.heads),
    createMap: one(store.createMap),
    removeMap: one(store.removeMap),
    append: one(store.append),
    changes: one(store.changes),
    restoreMap: one(store.restoreMap),
    close: one(store.close),
    rows: many(store.rows),
    log: many(store.log),
    access: translatingAccess(store.access, one),
  };
}

type Promising = <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) => (...given: A) => Promise<R>;

function translatingAccess(access: AccessStore, one: Promising): AccessStore {
  return { get: one(access.get), put: one(access.put), take: one(access.take), entries: one(access.entries) };
}

function promising(translate: TranslateError): Promising {
  return (call) =>
    async (...given) => {
      try {
        return await call(...given);
      } catch (error) {
        throw translate(error);
      }
    };
}

type Iterating = <R>(call: (map: string) => AsyncIterable<R>) => (map: string) => AsyncIterable<R>;

function iterating(translate: TranslateError): Iterating {
  return (call) =>
    async function* (map) {
      try {
        yield* call(map);
      } catch (error) {
        throw translate(error);
      }
    };
}
