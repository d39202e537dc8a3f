/** Choices that can be made again from their seed. */
export type Random = {
  /** At least `least`, less than `most`. */
  between(least: number, most: number): number;
  /** One of them; undefined when there are none. */
  oneOf<T>(choices: readonly T[]): T | undefined;
};

/** Mulberry32: small, and good enough to choose moments. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least)),
    oneOf: (choices) => choices[Math.floor(next() * choices.length)],
  };
}
