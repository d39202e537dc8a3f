/** Random numbers that come out the same for the same seed, on every machine. */
export type Random = {
  /** At least 0 and below 1, in steps of 2^-32. */
  next(): number;
  /** A whole number from 0 up to, not with, `below`. @param below at most 2^32 */
  below(below: number): number;
  /** Many at once, each a whole number below 2^32. */
  fill(words: Uint32Array): void;
};

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2018), its state filled from the seed by SplitMix32. Enough for shuffling; nothing
 * for secrets.
 * @param seed a whole number; only its lowest 32 bits count
 */
export function createRandom(seed: number): Random {
  const filling = splitMix32(seed);
  const state = Int32Array.of(filling(), filling(), filling(), filling());
  const one = new Uint32Array(1);
  const word = (): number => {
    draw(state, one);
    return one[0] as number;
  };
  return {
    next: () => word() / 2 ** 32,
    below: (below) => {
      // Numbers beyond the last whole multiple would make the first ones likelier.
      const limit = 2 ** 32 - (2 ** 32 % below);
      let drawn = word();
      while (drawn >= limit) drawn = word();
      return drawn % below;
    },
    fill: (words) => {
      draw(state, words);
    },
  };
}

/** The next words; the state goes on from there. */
function draw(state: Int32Array, words: Uint32Array): void {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  for (let at = 0; at < words.length; at += 1) {
    words[at] = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

const rotate = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
