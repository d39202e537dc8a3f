/** Counts what happens and tells of it seldom, so that a screen reader is not talked over. */
export type Summary = { add(count: number): void; stop(): void };

export type SummaryParts = {
  readonly tell: (count: number) => void;
  /** Calls back after this many milliseconds; gives how to stop that. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
};

/** In milliseconds: the least time between two messages. */
export const SUMMARY_INTERVAL = 5_000;

/** The first thing is told after one interval too, together with what came with it. */
export function createSummary({ tell, later }: SummaryParts): Summary {
  let waiting = 0;
  let stop: (() => void) | null = null;
  const run = (): void => {
    stop = null;
    const count = waiting;
    waiting = 0;
    if (count > 0) tell(count);
  };
  return {
    add: (count) => {
      waiting += count;
      if (waiting > 0) stop ??= later(run, SUMMARY_INTERVAL);
    },
    stop: () => {
      stop?.();
      stop = null;
      waiting = 0;
    },
  };
}
