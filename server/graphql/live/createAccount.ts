import type { Meter } from '../limits/Meter.ts';

/** What a follower pays for events that are answered on its behalf; what was answered for another already is free. */
export type Account = {
  charge(): void;
  /** @throws SirkelError RATE_LIMITED, once more was asked for than the server can answer to one */
  check(): void;
};

/**
 * Whoever thinks out many documents has each of them answered at every change; this counts them like questions.
 * @param cost of the answer to one event, as `costRule` counts
 */
export function createAccount(meter: Meter, cost: number): Account {
  let refusal: Error | null = null;
  return {
    charge: () => {
      meter.charge(cost);
      // Not waited for: an answer is made at once, and the next one may be refused.
      meter.admit().catch((error: unknown) => {
        refusal = error as Error;
      });
    },
    check: () => {
      if (refusal !== null) throw refusal;
    },
  };
}
