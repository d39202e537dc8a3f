import neo4j from 'neo4j-driver';
import { SirkelError } from '@sirkel/graph-schema';
import { query, transact, type Connection } from './Connection.ts';
import { relationTypes } from './names.ts';

/** The version of labels, properties and constraints. */
const SCHEMA = 1;

/** All constraints, by name. They bring the indexes that every query of the adapter goes by. */
const constraints: ReadonlyMap<string, string> = new Map([
  ['sirkel_schema', 'FOR (s:SirkelSchema) REQUIRE s.id IS UNIQUE'],
  ['sirkel_map_id', 'FOR (m:Map) REQUIRE m.id IS UNIQUE'],
  ['sirkel_node_id', 'FOR (n:Node) REQUIRE (n.map, n.id) IS UNIQUE'],
  ['sirkel_change_sequence', 'FOR (c:Change) REQUIRE (c.map, c.sequence) IS UNIQUE'],
  ['sirkel_change_operation', 'FOR (c:Change) REQUIRE (c.map, c.operationId) IS UNIQUE'],
  ['sirkel_access_key', 'FOR (a:Access) REQUIRE (a.collection, a.key) IS UNIQUE'],
  ...[...relationTypes.values()].map(
    (type) => [`sirkel_${type.toLowerCase()}_id`, `FOR ()-[r:${type}]-() REQUIRE (r.map, r.id) IS UNIQUE`] as const,
  ),
]);

/**
 * Brings the database to this program's schema; changes nothing when it is there already. Several servers may do it at
 * once. A kind that is new in this program gets its constraint here.
 * @throws SirkelError UNAVAILABLE when a newer Sirkel has been at this database
 */
export async function prepareSchema(connection: Connection, location: string): Promise<void> {
  const version = await transact(connection, async (tx) => {
    const [row] = await query(tx, "MATCH (s:SirkelSchema {id: 'sirkel'}) RETURN s.version AS version", {});
    return row?.get('version') as number | undefined;
  });
  if (version !== undefined && version > SCHEMA) {
    throw new SirkelError(
      'UNAVAILABLE',
      `${location} was used by a newer Sirkel (schema ${String(version)}, this one knows ${String(SCHEMA)}).`,
    );
  }
  await makeConstraints(connection);
  await transact(connection, (tx) =>
    query(tx, "MERGE (s:SirkelSchema {id: 'sirkel'}) SET s.version = $version", { version: neo4j.int(SCHEMA) }),
  );
}

async function makeConstraints(connection: Connection): Promise<void> {
  const rows = await transact(connection, (tx) => query(tx, 'SHOW CONSTRAINTS YIELD name RETURN name', {}));
  const standing = new Set(rows.map((row) => row.get('name') as string));
  const missing = [...constraints].filter(([name]) => !standing.has(name));
  if (missing.length === 0) return;
  for (const [name, what] of missing) {
    await transact(connection, (tx) => query(tx, `CREATE CONSTRAINT ${name} IF NOT EXISTS ${what}`, {}));
  }
  await transact(connection, (tx) => query(tx, 'CALL db.awaitIndexes(60)', {}));
}
