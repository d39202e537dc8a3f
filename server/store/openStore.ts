import type { Store } from './Store.ts';

/** Which store to open: Neo4j where its address is given, else the embedded one in a folder. */
export type StoreSettings = {
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  };
  readonly dataFolder: string;
};

/**
 * Opens the store of record. Only the adapter that is used is loaded.
 * @throws SirkelError UNAVAILABLE with one sentence for whoever starts the server
 */
export async function openStore({ neo4j, dataFolder }: StoreSettings): Promise<Store> {
  if (neo4j !== undefined) {
    const { openNeo4jStore } = await import('./neo4j/openNeo4jStore.ts');
    return openNeo4jStore(neo4j);
  }
  const { openEmbeddedStore } = await import('./embedded/openEmbeddedStore.ts');
  return openEmbeddedStore({ folder: dataFolder });
}
