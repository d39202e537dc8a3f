import type { ExecutionResult } from 'graphql';

/** Rings for a follower that waits, and for one that does not wait yet. */
export type Bell = {
  readonly ring: () => void;
  readonly hush: () => void;
  readonly rung: () => Promise<void>;
  readonly end: () => void;
  readonly ended: () => boolean;
};

/** Makes one. */
export function createBell(): Bell {
  let rings = false;
  let ended = false;
  let wake: (() => void) | null = null;
  const ring = (): void => {
    rings = true;
    wake?.();
  };
  return {
    ring,
    hush: () => {
      rings = false;
    },
    rung: async () => {
      if (rings || ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      wake = null;
    },
    end: () => {
      ended = true;
      ring();
    },
    ended: () => ended,
  };
}

/** Events that end at once when their reader goes: a generator that waits cannot be ended from outside; it must be woken. */
export function endedBy(
  bell: Bell,
  events: AsyncGenerator<ExecutionResult, undefined>,
): AsyncGenerator<ExecutionResult, undefined> {
  const iterator: AsyncGenerator<ExecutionResult, undefined> = {
    next: () => events.next(),
    return: () => {
      bell.end();
      return events.return(undefined);
    },
    throw: (error) => {
      bell.end();
      return events.throw(error);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
