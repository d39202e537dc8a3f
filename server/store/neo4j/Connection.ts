import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { whileAlive, within } from './patience.ts';

/** An open driver and the database it works in; without a name the server's own choice. */
export type Connection = { readonly driver: Driver; readonly database?: string };

export type Parameters = Readonly<Record<string, unknown>>;

/**
 * A transaction that is given up after this long, in milliseconds; a lock that is waited for counts. Long, for the first
 * large write to a database that has just started on a busy machine; one that hangs is given up sooner (`whileAlive`).
 */
const TRANSACTION_TIMEOUT = 60_000;

/** For the few transactions that move a whole map. */
export const WHOLE_MAP_TIMEOUT = 600_000;

/**
 * Runs work in one managed transaction. The driver may run it twice, so it has no effect outside.
 * Reads go this way too: in a cluster a follower may lag, and rows older than the head that was read would be a hole.
 * @throws Neo4jError ServiceUnavailable within seconds when the database hangs; work that comes to its end after that is
 * rolled back, but a commit under way may still come through
 */
export async function transact<T>(
  connection: Connection,
  work: (tx: ManagedTransaction) => Promise<T>,
  timeout = TRANSACTION_TIMEOUT,
): Promise<T> {
  const call = { isOver: false };
  const session = openSession(connection);
  const run = async (): Promise<T> => {
    try {
      return await session.executeWrite((tx) => whileWanted(call, () => work(tx)), { timeout });
    } finally {
      await session.close();
    }
  };
  try {
    return await whileAlive(run(), () => ping(connection));
  } finally {
    call.isOver = true;
  }
}

// In milliseconds: a connection that has gone stale in the pool shows at once; what takes longer is the database itself.
const STALE_WITHIN = 500;

/**
 * All records of one query by itself: it asks the same server as `transact`, in a single round trip. Only where it meets
 * a connection that had gone stale it becomes a transaction, for the driver to try again.
 */
export async function ask(
  connection: Connection,
  text: string,
  parameters: Parameters,
): Promise<readonly Neo4jRecord[]> {
  const session = openSession(connection);
  const startedAt = performance.now();
  const run = async (): Promise<readonly Neo4jRecord[]> => {
    try {
      return (await session.run(text, parameters, { timeout: TRANSACTION_TIMEOUT })).records;
    } finally {
      await session.close();
    }
  };
  try {
    return await whileAlive(run(), () => ping(connection));
  } catch (error) {
    const isStale = performance.now() - startedAt < STALE_WITHIN && isRetryableError(error);
    if (!isStale) throw error;
    return transact(connection, (tx) => query(tx, text, parameters));
  }
}

function isRetryableError(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error);
}

/** Reads record by record, never holding more than the driver's fetch size. */
export async function* stream(
  connection: Connection,
  text: string,
  parameters: Parameters,
): AsyncGenerator<Neo4jRecord> {
  const session = openSession(connection);
  try {
    const records = session.run(text, parameters, { timeout: WHOLE_MAP_TIMEOUT })[Symbol.asyncIterator]();
    for (;;) {
      const next = await whileAlive(records.next(), () => ping(connection));
      if (next.done === true) break;
      yield next.value;
    }
  } finally {
    // Throws away what is left unread. When that hangs, the error before it is the one to tell.
    await within(1_000, session.close()).catch(() => undefined);
  }
}

/** All records of one query in a transaction. */
export async function query(
  tx: ManagedTransaction,
  text: string,
  parameters: Parameters,
): Promise<readonly Neo4jRecord[]> {
  return (await tx.run(text, parameters)).records;
}

// Nobody waits for it any more: what has not been committed shall not be, and the driver shall not try again.
async function whileWanted<T>(call: { readonly isOver: boolean }, work: () => Promise<T>): Promise<T> {
  const result = call.isOver ? null : { value: await work() };
  if (result === null || call.isOver) throw new Error('This took too long and was given up.');
  return result.value;
}

async function ping(connection: Connection): Promise<void> {
  const session = openSession(connection);
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function openSession({ driver, database }: Connection): Session {
  return driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database && { database }) });
}
