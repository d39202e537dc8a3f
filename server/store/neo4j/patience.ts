import neo4j, { Neo4jError } from 'neo4j-driver';

/** How long a call may take before the database is asked whether it lives, and how long it gets to say so; milliseconds. */
const PULSE = 3_000;

/**
 * What a promise comes to, however long that takes, as long as the database answers others meanwhile. A database that
 * takes connections and then hangs says nothing, and the driver would wait for minutes.
 * @param ping asks the database something that it can answer at once
 * @throws Neo4jError ServiceUnavailable, six seconds after the last sign of life at the latest
 */
export async function whileAlive<T>(promise: Promise<T>, ping: () => Promise<unknown>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const hangs = new Promise<never>((_resolve, reject) => {
    const watch = (): void => {
      timer = setTimeout(() => {
        within(PULSE, ping()).then(() => {
          if (!isOver) watch();
        }, reject);
      }, PULSE);
    };
    watch();
  });
  try {
    return await Promise.race([promise, hangs]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/**
 * What a promise comes to, or an error once the time is over.
 * @throws Neo4jError ServiceUnavailable
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `No answer within ${String(milliseconds)} ms.`;
      reject(new Neo4jError(message, neo4j.error.SERVICE_UNAVAILABLE, '08000', message));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
