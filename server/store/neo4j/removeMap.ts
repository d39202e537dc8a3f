import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { query, transact, type Connection } from './Connection.ts';
import { looseLabels } from './foundRow.ts';

/** So many nodes or changes are deleted in one transaction, that a large map does not fill the server's memory. */
const BATCH = 2_000;

/** A restoration that has not written for this long, in milliseconds, was broken off. */
export const STALE = 600_000;

/** Takes a map out of sight at once, then deletes all that is its own. Nothing happens when there is none. */
export async function removeMap(connection: Connection, map: string): Promise<void> {
  await transact(connection, (tx) =>
    query(tx, "MATCH (m:Map {id: $map}) SET m.lock = true, m.state = 'removing'", { map }),
  );
  await clearMap(connection, map);
}

// Checked under the lock in every batch: the id may have been given to a new map since.
const REMOVING = "MATCH (m:Map {id: $map}) SET m.lock = true WITH m WHERE m.state = 'removing'";

/** Deletes a map that is out of sight. May be done by several at once, and again after it broke off. */
async function clearMap(connection: Connection, map: string): Promise<void> {
  const run = async (text: string): Promise<number> => {
    const rows = await transact(connection, (tx) => query(tx, text, { map, limit: neo4j.int(BATCH) }));
    return (rows[0]?.get('gone') as number | undefined) ?? 0;
  };
  for (const text of [
    `${REMOVING} MATCH (n:Node {map: $map}) WHERE n.id IS NOT NULL
      WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone`,
    ...Object.values(looseLabels).map(
      (label) => `${REMOVING} MATCH (f:${label} {map: $map}) WHERE f.id IS NOT NULL
      WITH f LIMIT $limit DETACH DELETE f RETURN count(*) AS gone`,
    ),
    `${REMOVING} MATCH (c:Change {map: $map}) WHERE c.sequence > 0
      WITH c LIMIT $limit DELETE c RETURN count(*) AS gone`,
  ]) {
    let gone: number;
    do gone = await run(text);
    while (gone > 0);
  }
  await run(`${REMOVING} DELETE m RETURN 1 AS gone`);
}

/** Finishes what other processes left half removed or half restored. */
export async function clearLeftovers(connection: Connection): Promise<void> {
  const rows = await transact(connection, (tx: ManagedTransaction) =>
    query(
      tx,
      `MATCH (m:Map) WHERE m.state = 'removing' OR (m.state = 'restoring' AND timestamp() - m.touchedAt > $stale)
        RETURN m.id AS map`,
      { stale: neo4j.int(STALE) },
    ),
  );
  for (const row of rows) await removeMap(connection, row.get('map') as string);
}
