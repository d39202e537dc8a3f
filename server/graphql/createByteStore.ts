/** Things that were made for a moment, kept until another moment is asked for or others need the room. */
export type ByteStore<T> = {
  /** What was made for this moment, or is being made. */
  get(key: string, moment: string): Promise<T | null> | undefined;
  /** Keeps what is being made; what turns out to be null, or not to last, or fails is not kept. */
  put(key: string, moment: string, made: Promise<T | null>): Promise<T | null>;
};

type Entry<T> = { readonly moment: string; readonly made: Promise<T | null>; size: number };

/**
 * Keeps the most recently asked for, up to a number of bytes in all.
 * @param capacity in bytes
 * @param sizeOf the bytes of one
 * @param lasts whether one is still right when it is asked for again
 */
export function createByteStore<T>(
  capacity: number,
  sizeOf: (made: T) => number,
  lasts: (made: T) => boolean = () => true,
): ByteStore<T> {
  // A Map lists its entries in the order in which they were set; the first is the one that nobody asked for the longest.
  const entries = new Map<string, Entry<T>>();
  let total = 0;
  const remove = (key: string): void => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  const makeRoom = (): void => {
    for (const key of entries.keys()) {
      if (total <= capacity) return;
      remove(key);
    }
  };
  const settle = (key: string, entry: Entry<T>, made: T | null): void => {
    if (entries.get(key) !== entry) return;
    if (made === null || !lasts(made)) {
      remove(key);
      return;
    }
    entry.size = sizeOf(made);
    total += entry.size;
    makeRoom();
  };
  return {
    get: (key, moment) => {
      const entry = entries.get(key);
      if (entry?.moment !== moment) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.made;
    },
    put: (key, moment, made) => {
      remove(key);
      const entry: Entry<T> = { moment, made, size: 0 };
      entries.set(key, entry);
      made.then(
        (done) => {
          settle(key, entry, done);
        },
        () => {
          settle(key, entry, null);
        },
      );
      return made;
    },
  };
}
