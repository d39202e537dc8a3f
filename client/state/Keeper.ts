/** A place that keeps small texts, like `localStorage`; it may be full or forbidden, and then simply forgets. */
export type Keeper = {
  read(key: string): string | null;
  /** Null takes the text away. */
  write(key: string, text: string | null): void;
};

/** The browser's storage as a keeper. Reading the property itself may throw, so it is handed in as a function. */
export function createKeeper(storage: () => Storage): Keeper {
  return {
    read: (key) => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      try {
        if (text === null) storage().removeItem(key);
        else storage().setItem(key, text);
      } catch {
        // Private windows and full storages: what cannot be kept is not.
      }
    },
  };
}
