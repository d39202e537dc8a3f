import type { AccessStore, Store } from './Store.ts';

/** What an adapter's driver threw, as the error that callers get. */
export type TranslateError = (error: unknown) => unknown;

/** A store whose driver's errors are translated, whichever way they come: by promise or while iterating. */
export function translating(store: Store, translate: TranslateError): Store {
  const one = promising(translate);
  const many = iterating(translate);
  return {
    ...store,
    canWrite: one(() => store.canWrite()),
    maps: one(() => store.maps()),
    heads: one((maps) => store.heads(maps)),
    createMap: one((map, epoch, first) => store.createMap(map, epoch, first)),
    removeMap: one((map) => store.removeMap(map)),
    append: one((request) => store.append(request)),
    changes: one((map, after, limit) => store.changes(map, after, limit)),
    restoreMap: one((map, epoch, log) => store.restoreMap(map, epoch, log)),
    survey: many((map) => store.survey(map)),
    strays: one(() => store.strays()),
    mend: one((map, knownSequence, decide) => store.mend(map, knownSequence, decide)),
    close: one(() => store.close()),
    rows: many((map) => store.rows(map)),
    log: many((map) => store.log(map)),
    access: translatingAccess(store.access, one),
  };
}

type Promising = <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) => (...given: A) => Promise<R>;

function translatingAccess(access: AccessStore, one: Promising): AccessStore {
  return {
    get: one((collection, key) => access.get(collection, key)),
    put: one((collection, key, value) => access.put(collection, key, value)),
    take: one((collection, key) => access.take(collection, key)),
    entries: one((collection) => access.entries(collection)),
  };
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
