import { SirkelError } from '@sirkel/graph-schema';

/**
 * What the store answered; null when it is away, or says nothing in time.
 * @param milliseconds how long is waited
 * @throws what the asking throws, unless that is UNAVAILABLE
 */
export async function answerInTime<T>(milliseconds: number, asked: Promise<T>): Promise<{ readonly value: T } | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  const answered = asked.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof SirkelError && error.code === 'UNAVAILABLE') return null;
      throw error;
    },
  );
  try {
    return await Promise.race([answered, over]);
  } finally {
    clearTimeout(timer);
    // What comes after that is nobody's answer.
    answered.catch(() => undefined);
  }
}
