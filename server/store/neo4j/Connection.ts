import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord } from 'neo4j-driver';

/** An open driver and the database it works in; without a name the server's own choice. */
export type Connection = { readonly driver: Driver; readonly database?: string };

export type Parameters = Readonly<Record<string, unknown>>;

/** A transaction that is given up after this long, in milliseconds; a lock that is waited for counts. */
const TRANSACTION_TIMEOUT = 20_000;

/** For the few transactions that move a whole map. */
export const WHOLE_MAP_TIMEOUT = 600_000;

/**
 * Runs work in one managed transaction. The driver may run it twice, so it has no effect outside.
 * Reads go this way too: in a cluster a follower may lag, and rows older than the head that was read would be a hole.
 */
export async function transact<T>(
  { driver, database }: Connection,
  work: (tx: ManagedTransaction) => Promise<T>,
  timeout = TRANSACTION_TIMEOUT,
): Promise<T> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database && { database }) });
  try {
    return await session.executeWrite(work, { timeout });
  } finally {
    await session.close();
  }
}

/** Reads record by record, never holding more than the driver's fetch size. */
export async function* stream(
  { driver, database }: Connection,
  text: string,
  parameters: Parameters,
): AsyncGenerator<Neo4jRecord> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database && { database }) });
  try {
    yield* session.run(text, parameters, { timeout: WHOLE_MAP_TIMEOUT });
  } finally {
    await session.close();
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
