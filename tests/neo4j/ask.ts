import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j is, and as whom to ask. */
export type Address = { readonly uri: string; readonly username: string; readonly password: string };

/** How long to wait for an answer, in milliseconds, and whether it is still worth waiting. */
export type Patience = { readonly milliseconds: number; readonly alive: () => boolean };

/**
 * Waits until a Neo4j answers `RETURN 1`: an open port is not yet a ready database.
 * @throws the last error, when time is up or nothing is left to wait for
 */
export async function answers(address: Address, patience: Patience): Promise<void> {
  await retrying(() => asking(address, (driver) => driver.executeQuery('RETURN 1')), patience);
}

/**
 * Gives a fresh Neo4j the password of the address. Until then its user may do nothing else.
 * @throws like `answers`
 */
export async function setFirstPassword(address: Address, patience: Patience): Promise<void> {
  const query = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  await retrying(
    () =>
      asking({ ...address, password: 'neo4j' }, (driver) =>
        driver.executeQuery(query, { password: address.password }, { database: 'system' }),
      ),
    patience,
  );
}

async function retrying(attempt: () => Promise<void>, { milliseconds, alive }: Patience): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > end || !alive()) throw error;
      await sleep(200);
    }
  }
}

async function asking(address: Address, ask: (driver: Driver) => Promise<unknown>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  try {
    await ask(driver);
  } finally {
    await driver.close();
  }
}
