/** A stream of reproducible numbers: the same seed gives the same stream on every machine. */
export type Random = {
  /** The next number, 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number, 0 ≤ x < limit. */
  readonly below: (limit: number) => number;
  /** One of the items; the list must not be empty. */
  readonly pick: <T>(items: readonly T[]) => T;
};

/**
 * Mulberry32, a small generator that is good enough for made-up data and nothing else.
 * @param seed a whole number; only its lowest 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
