import { answerInTime } from '../store/answerInTime.ts';

/** Something that the store tells, and what it told last while it is away. */
export type LastKnown<T> = {
  /** @throws what the asking throws, when nothing is known from before */
  get(): Promise<T>;
  /** What is known from before is another thing now. */
  change(to: (known: T) => T): void;
};

/** In milliseconds: how long an answer is waited for when there is one from before, and how long once it is away. */
const PATIENCE = 2_000;
const PATIENCE_AWAY = 100;

/**
 * Asks the store each time as long as it answers. While it does not, one question at a time finds out whether it is
 * back, and what it told last is the answer.
 */
export function createLastKnown<T>(ask: () => Promise<T>, patience = PATIENCE): LastKnown<T> {
  let known: { readonly value: T } | null = null;
  let isAway = false;
  let isAsked = false;
  const askNow = async (): Promise<T> => {
    isAsked = true;
    try {
      const value = await ask();
      known = { value };
      isAway = false;
      return value;
    } finally {
      isAsked = false;
    }
  };
  return {
    get: async () => {
      if (known === null) return askNow();
      if (isAway && isAsked) return known.value;
      const answered = await answerInTime(isAway ? PATIENCE_AWAY : patience, askNow());
      if (answered !== null) return answered.value;
      isAway = true;
      return known.value;
    },
    change: (to) => {
      if (known !== null) known = { value: to(known.value) };
    },
  };
}
