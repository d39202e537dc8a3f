import { query, transact, type Connection } from './Connection.ts';
import { checkVersion, migrate, neo4jMigration, type Neo4jMigration } from './migrate.ts';
import { relationTypes } from './names.ts';

/** All constraints, by name. They bring the indexes that every query of the adapter goes by. */
const constraints: ReadonlyMap<string, string> = new Map([
  ['sirkel_schema', 'FOR (s:SirkelSchema) REQUIRE s.id IS UNIQUE'],
  ['sirkel_map_id', 'FOR (m:Map) REQUIRE m.id IS UNIQUE'],
  ['sirkel_node_id', 'FOR (n:Node) REQUIRE (n.map, n.id) IS UNIQUE'],
  ['sirkel_followup_id', 'FOR (f:FollowUp) REQUIRE (f.map, f.id) IS UNIQUE'],
  ['sirkel_view_id', 'FOR (v:View) REQUIRE (v.map, v.id) IS UNIQUE'],
  ['sirkel_tour_id', 'FOR (t:Tour) REQUIRE (t.map, t.id) IS UNIQUE'],
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
export async function prepareSchema(
  connection: Connection,
  location: string,
  migration: Neo4jMigration = neo4jMigration,
): Promise<void> {
  await checkVersion(connection, location, migration);
  await makeConstraints(connection);
  await migrate(connection, location, migration);
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
