/**
 * Gathers what comes in quick succession: the newest value is handed on at most once per interval; an urgent one at
 * once, taking with it what waits.
 * @param interval ms
 */
export function createCoalescer<V>(interval: number, hand: (value: V) => void): Coalescer<V> {
  let waiting: { readonly value: V } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = waiting;
    waiting = null;
    if (next === null) return;
    last = performance.now();
    hand(next.value);
  };
  return {
    push: (value, urgent) => {
      waiting = { value };
      const due = last + interval - performance.now();
      if (urgent || due <= 0) flush();
      else timer ??= setTimeout(flush, due);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
    },
  };
}

/** Hands values on, not too often. */
export type Coalescer<V> = { readonly push: (value: V, urgent: boolean) => void; readonly stop: () => void };
