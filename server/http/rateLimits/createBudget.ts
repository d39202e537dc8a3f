import { createHmac } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many points for each key within a time; then the time begins anew. */
export type Budget = {
  /** How long a key must wait, in whole seconds; null while it has something left. */
  waitOf(key: string): Promise<number | null>;
  /**
   * Takes points from a key, also more than it has left.
   * @returns how long the key must wait when it had too few, in whole seconds; else null
   */
  spend(key: string, points: number): Promise<number | null>;
  /** Gives back what was spent. If the time began anew meanwhile, the key has that much more in the new one. */
  giveBack(key: string, points: number): Promise<void>;
  /** How many keys are remembered now. */
  size(): number;
};

export type BudgetSettings = {
  readonly points: number;
  readonly seconds: number;
  /** Makes it impossible to foresee which keys fall together. */
  readonly salt: Uint8Array;
  /** How many keys it tells apart. */
  readonly keys?: number;
};

/** How many keys a budget tells apart when nothing is said. */
export const MAX_KEYS = 65_536;

/**
 * Keys are kept as one of 65,536 numbers: a flood of made-up keys takes no more memory than that, and neither addresses
 * nor sessions lie about. Two askers may fall on one number and share it, as they would behind one address.
 */
export function createBudget({ points, seconds, salt, keys = MAX_KEYS }: BudgetSettings): Budget {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const numberOf = (key: string): string =>
    String(createHmac('sha256', salt).update(key).digest().readUInt32BE(0) % keys);
  return {
    waitOf: async (key) => {
      const state = await limiter.get(numberOf(key));
      return state === null || state.consumedPoints < points ? null : secondsOf(state.msBeforeNext);
    },
    spend: async (key, asked) => {
      const state = await limiter.penalty(numberOf(key), asked);
      return state.consumedPoints <= points ? null : secondsOf(state.msBeforeNext);
    },
    giveBack: async (key, given) => {
      await limiter.reward(numberOf(key), given);
    },
    size: () => limiter.dump().storage.length,
  };
}

const secondsOf = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000));
