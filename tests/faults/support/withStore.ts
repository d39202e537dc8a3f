import { openStore } from '@sirkel/server/store/openStore';
import type { Store } from '@sirkel/server/store/Store';
import type { Neo4jAddress } from '../../setup/provideNeo4j.ts';

/** Looks into a store without a server. The embedded one lets nobody else in while its server runs. */
export async function withStore<T>(
  where: { readonly neo4j: Neo4jAddress | null; readonly storeFolder: string },
  look: (store: Store) => Promise<T>,
): Promise<T> {
  const { neo4j, storeFolder } = where;
  const store = await openStore({ ...(neo4j === null ? {} : { neo4j }), dataFolder: storeFolder });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}
