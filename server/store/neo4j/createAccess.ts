import { checkText } from '../checkChanges.ts';
import type { AccessStore } from '../Store.ts';
import { ask, query, transact, type Connection } from './Connection.ts';
import { hasCode } from './translateNeo4jError.ts';

/** Access records in Neo4j: `(:Access {collection, key, value})`, tied to nothing. */
export function createAccess(connection: Connection): AccessStore {
  return {
    get: async (collection, key) => {
      const text = 'MATCH (a:Access {collection: $collection, key: $key}) RETURN a.value AS value';
      // Asked by everything that someone does who is signed in.
      const [row] = await ask(connection, text, { collection, key });
      return row?.get('value') as string | undefined;
    },
    put: async (collection, key, value) => {
      checkText([key, value], 'access');
      const text = 'MERGE (a:Access {collection: $collection, key: $key}) SET a.value = $value';
      await transact(connection, (tx) => query(tx, text, { collection, key, value }));
    },
    take: (collection, key) => take(connection, collection, key),
    entries: async (collection) => {
      const text =
        'MATCH (a:Access {collection: $collection}) WHERE a.key IS NOT NULL RETURN a.key AS key, a.value AS value';
      const rows = await transact(connection, (tx) => query(tx, text, { collection }));
      return rows.map((row) => ({ key: row.get('key') as string, value: row.get('value') as string }));
    },
  };
}

async function take(connection: Connection, collection: string, key: string): Promise<string | undefined> {
  // Setting a property locks the record: whoever comes second finds it gone when the first has committed.
  const text = `MATCH (a:Access {collection: $collection, key: $key}) SET a.taken = true
    WITH a, a.value AS value DELETE a RETURN value`;
  try {
    const [row] = await transact(connection, (tx) => query(tx, text, { collection, key }));
    return (row?.get('value') as string | null | undefined) ?? undefined;
  } catch (error) {
    if (hasCode(error, 'Neo.ClientError.Statement.EntityNotFound')) return undefined;
    throw error;
  }
}
