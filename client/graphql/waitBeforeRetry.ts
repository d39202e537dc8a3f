// In milliseconds.
const FIRST = 500;
const LONGEST = 30_000;

/**
 * How long to wait before a try: doubled each time, at most half a minute, and spread by half so that all the readers
 * of a server that was down do not come back at once.
 * @param retries how many tries there were
 * @param random 0–1
 */
export function retryPause(retries: number, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(retries, 16));
  return Math.round(longest * (0.5 + random / 2));
}

/** Waiting that can be cut short, for when the browser says that the network is back. */
export type Pause = { wait(retries: number): Promise<void>; hurry(): void };

/** Waits for `retryPause`. */
export function waitBeforeRetry(random: () => number): Pause {
  const waiting = new Set<() => void>();
  return {
    wait: (retries) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, retryPause(retries, random()));
        waiting.add(end);
      }),
    hurry: () => {
      for (const end of [...waiting]) end();
    },
  };
}
