/** One thing that is done when all that goes on now is through, once for all who ask meanwhile; or at once. */
export function createSoon(act: () => void) {
  let isAsked = false;
  const settle = (): void => {
    if (!isAsked) return;
    isAsked = false;
    act();
  };
  return {
    settle,
    ask: (): void => {
      if (!isAsked) queueMicrotask(settle);
      isAsked = true;
    },
    stop: (): void => {
      isAsked = false;
    },
  };
}

/** One thing that is done a while later; asked again, it waits anew. */
export function createTimer() {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  return {
    stop,
    after: (wait: number, act: () => void): void => {
      stop();
      timer = setTimeout(act, wait);
    },
  };
}
