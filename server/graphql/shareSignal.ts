/** One signal for several who wait for the same. */
export type SharedSignal = {
  /** Aborted when all who joined have gone. */
  readonly signal: AbortSignal;
  /** @param signal of one who waits; without one, it never goes */
  join(signal: AbortSignal | undefined): void;
};

/** Makes a signal that several share. */
export function shareSignal(): SharedSignal {
  const controller = new AbortController();
  let waiting = 0;
  const leave = (): void => {
    waiting -= 1;
    if (waiting === 0) controller.abort();
  };
  return {
    signal: controller.signal,
    join: (signal) => {
      waiting += 1;
      if (signal?.aborted === true) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    },
  };
}
