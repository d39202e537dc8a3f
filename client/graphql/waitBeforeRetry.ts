// In milliseconds. Where somebody looks at the page, they wait for it; where nobody does, the server has peace.
const FIRST = 500;
const LONGEST_SEEN = 5_000;
const LONGEST_UNSEEN = 30_000;

/**
 * How long to wait before a try: doubled each time, at most five seconds, and spread over the last two fifths, so that
 * all the readers of a server that was down do not come back at once.
 * @param retries how many tries there were
 * @param random 0–1
 * @param seen whether somebody may be looking; else it waits for at most half a minute
 */
export function retryPause(retries: number, random: number, seen = true): number {
  const longest = Math.min(seen ? LONGEST_SEEN : LONGEST_UNSEEN, FIRST * 2 ** Math.min(retries, 16));
  return Math.round(longest * (0.6 + random * 0.4));
}

/** Waiting that can be cut short, for when the browser says that the network is back. */
export type Pause = { wait(retries: number): Promise<void>; hurry(): void };

/**
 * Waits for `retryPause`.
 * @param isSeen whether somebody may be looking
 */
export function waitBeforeRetry(random: () => number, isSeen: () => boolean = () => true): Pause {
  const waiting = new Set<() => void>();
  return {
    wait: (retries) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, retryPause(retries, random(), isSeen()));
        waiting.add(end);
      }),
    hurry: () => {
      for (const end of [...waiting]) end();
    },
  };
}
