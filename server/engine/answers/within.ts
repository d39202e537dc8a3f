/**
 * Waits for something, but not for ever.
 * @param milliseconds how long; 0 is not at all, however soon it would have come
 * @param signal aborted when it need not be waited for any more
 * @returns whether it came; what it fails with is thrown
 */
export async function within(promise: Promise<unknown>, milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted === true || milliseconds <= 0) {
    // What it may fail with is nobody's here.
    promise.catch(() => undefined);
    return false;
  }
  let giveUp = (): void => undefined;
  const late = new Promise<false>((resolve) => {
    giveUp = () => {
      resolve(false);
    };
  });
  const timer = setTimeout(giveUp, milliseconds);
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
