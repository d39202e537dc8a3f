import type { Driver } from 'neo4j-driver';

/** The properties that are searched, which are those that ours searches too. */
export const searched: readonly string[] = ['name', 'shortName', 'altNames', 'summaryJson', 'description', 'tags'];

/**
 * Copies a map's rows into the shape that suits the peer best: one label, and one type of relationship for what are some
 * twenty native types in ours, since `@neo4j/graphql` asks for each type by a field and a subquery of its own. It may have
 * only one field for each type and direction, so those that are walked both ways are there a second time.
 */
export async function copyMap(driver: Driver, map: string): Promise<void> {
  const ask = (query: string): Promise<unknown> => driver.executeQuery(query, { map });
  await ask('MATCH (n:PeerNode) DETACH DELETE n');
  await ask('CREATE CONSTRAINT peer_id IF NOT EXISTS FOR (n:PeerNode) REQUIRE n.id IS UNIQUE');
  await ask(
    `CREATE FULLTEXT INDEX peer_text IF NOT EXISTS FOR (n:PeerNode) ON EACH [${searched.map((field) => `n.${field}`).join(', ')}]`,
  );
  await ask(
    'MATCH (n:Node {map: $map}) CREATE (p:PeerNode) SET p = properties(n), p.kind = head([l IN labels(n) WHERE l <> "Node"])',
  );
  await ask(`MATCH (a:Node {map: $map})-[r]->(b:Node {map: $map})
    MATCH (from:PeerNode {id: a.id}), (to:PeerNode {id: b.id})
    CREATE (from)-[p:RELATED]->(to) SET p = properties(r), p.kind = type(r), p.from = a.id, p.to = b.id
    CREATE (from)-[q:TIED]->(to) SET q = p`);
  await ask('CALL db.awaitIndexes()');
}
