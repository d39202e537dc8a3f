import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';

type Neo4jPlace = { readonly uri: string; readonly username: string; readonly password: string };

// The same rows as ours for a node that is added: the node, the change, the head.
const addOne = /* cypher */ `
  MATCH (m:BenchMap {id: $map}) SET m.sequence = m.sequence + 1
  CREATE (n:BenchNode {map: $map, id: $id, kind: 'actor', name: 'Målt', status: 'existing', version: 1})
  CREATE (c:BenchChange {map: $map, sequence: m.sequence, operationId: $operationId, edits: $edits})
  RETURN m.sequence AS sequence
`;

/** The peer: each change a transaction of its own, which locks the map's row. */
export async function openLockingWriter(
  { uri, username, password }: Neo4jPlace,
  map: string,
): Promise<{ readonly write: () => Promise<unknown>; readonly close: () => Promise<void> }> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxConnectionPoolSize: 50 });
  await driver.executeQuery('MERGE (m:BenchMap {id: $map}) ON CREATE SET m.sequence = 0', { map });
  return {
    write: async () => {
      const id = randomUUID();
      const edits = JSON.stringify([{ action: 'put', record: 'node', id, before: null, after: { id, name: 'Målt' } }]);
      await driver.executeQuery(addOne, { map, id, operationId: randomUUID(), edits });
    },
    close: () => driver.close(),
  };
}
