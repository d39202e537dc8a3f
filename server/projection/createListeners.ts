import type { LiveLog } from '../changes/schedule.ts';

/** Those who listen to a map. One who fails does not keep the others from hearing. */
export type Listeners<E> = {
  add(listener: (event: E) => void): () => void;
  /** The same for one that does not count. */
  addQuiet(listener: (event: E) => void): () => void;
  tell(event: E): void;
  /** Tells one listener alone, after the caller has gone on. */
  tellLater(listener: (event: E) => void, event: E): () => void;
  clear(): void;
  /** How many of them count. */
  size(): number;
};

export function createListeners<E>(log: LiveLog): Listeners<E> {
  // Wrapped, so that the same function may listen twice.
  const all = new Set<{ readonly hear: (event: E) => void; readonly isQuiet: boolean }>();
  const add = (hear: (event: E) => void, isQuiet: boolean): (() => void) => {
    const one = { hear, isQuiet };
    all.add(one);
    return () => {
      all.delete(one);
    };
  };
  const tellOne = (hear: (event: E) => void, event: E): void => {
    try {
      hear(event);
    } catch (error) {
      log.error({ err: error }, 'a listener to a map failed');
    }
  };
  return {
    add: (hear) => add(hear, false),
    addQuiet: (hear) => add(hear, true),
    tell: (event) => {
      for (const { hear } of [...all]) tellOne(hear, event);
    },
    tellLater: (hear, event) => {
      let left = false;
      queueMicrotask(() => {
        if (!left) tellOne(hear, event);
      });
      return () => {
        left = true;
      };
    },
    clear: () => {
      all.clear();
    },
    size: () => [...all].filter(({ isQuiet }) => !isQuiet).length,
  };
}
