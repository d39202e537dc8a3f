/** Runs pieces of work with the same key one after another, in the order they came; others run beside them. */
export type Serial = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** One queue for each key, forgotten when it is empty. */
export function createSerial(): Serial {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    const forget = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  };
}
