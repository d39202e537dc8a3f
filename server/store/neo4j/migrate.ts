import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { stepsFrom, type Migration } from '../migration.ts';
import { query, transact, WHOLE_MAP_TIMEOUT, type Connection } from './Connection.ts';

/**
 * What a step works in: the transaction that also writes its version, under a lock that every server takes, so that of
 * several that start at once one does it. What the schema needs (constraints) is made before, outside.
 */
export type Neo4jMigration = Migration<ManagedTransaction> & {
  /** The id of the node that holds the version. */
  readonly id: string;
};

/**
 * The version of labels and properties. A new one is a step here, and the next number.
 * - 2: `(:FollowUp)`. Nothing that stood is changed; a program of version 1 would leave them lying, and stays out.
 * - 3: `(:View)` and `(:Tour)`; likewise.
 */
export const neo4jMigration: Neo4jMigration = {
  id: 'sirkel',
  version: 3,
  steps: [
    { from: 1, run: () => Promise.resolve() },
    { from: 2, run: () => Promise.resolve() },
  ],
};

/**
 * Brings the database to this program's version; a new one gets it at once.
 * @throws SirkelError UNAVAILABLE, as `stepsFrom`
 */
export async function migrate(connection: Connection, location: string, migration: Neo4jMigration): Promise<void> {
  let isMoving = true;
  while (isMoving) {
    isMoving = await transact(connection, (tx) => takeStep(tx, location, migration), WHOLE_MAP_TIMEOUT);
  }
}

/** Refuses a database of a newer Sirkel before anything is written to it. */
export async function checkVersion(connection: Connection, location: string, migration: Neo4jMigration): Promise<void> {
  const text = 'MATCH (s:SirkelSchema {id: $id}) RETURN s.version AS version';
  const [row] = await transact(connection, (tx) => query(tx, text, { id: migration.id }));
  if (row !== undefined) stepsFrom(row.get('version'), migration, location);
}

/** @returns whether there may be another step */
async function takeStep(tx: ManagedTransaction, location: string, migration: Neo4jMigration): Promise<boolean> {
  const { id, version } = migration;
  // Setting a property locks: whoever comes second finds the step taken.
  const text = `MERGE (s:SirkelSchema {id: $id}) ON CREATE SET s.version = $version
    SET s.lock = true RETURN s.version AS version`;
  const [row] = await query(tx, text, { id, version: neo4j.int(version) });
  const [step] = stepsFrom(row?.get('version'), migration, location);
  if (step === undefined) return false;
  await step.run(tx);
  await query(tx, 'MATCH (s:SirkelSchema {id: $id}) SET s.version = $version', {
    id,
    version: neo4j.int(step.from + 1),
  });
  return true;
}
