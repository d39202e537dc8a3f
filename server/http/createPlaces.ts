/** Places that are taken and left again, so many for each key. */
export type Places = {
  /** Takes a place; the function that leaves it again, or null when there is none. Leaving twice is leaving once. */
  take(key: string): (() => void) | null;
};

/** @param limit how many places each key has */
export function createPlaces(limit: number): Places {
  const taken = new Map<string, number>();
  return {
    take: (key) => {
      const count = taken.get(key) ?? 0;
      if (count >= limit) return null;
      taken.set(key, count + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (taken.get(key) ?? 0) - 1;
        if (left > 0) taken.set(key, left);
        else taken.delete(key);
      };
    },
  };
}
