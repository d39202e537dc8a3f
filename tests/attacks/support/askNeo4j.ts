import neo4jDriver from 'neo4j-driver';
import type { Neo4jAddress } from '../../setup/provideNeo4j.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Looks into the database beside the server. */
export async function askNeo4j(
  { uri, username, password }: Neo4jAddress,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Rows> {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** All that is of some maps, and what the database is made of. */
export async function everythingOf(neo4j: Neo4jAddress, maps: readonly string[]): Promise<readonly Rows[]> {
  const asked = (text: string): Promise<Rows> => askNeo4j(neo4j, text, { maps });
  return Promise.all([
    asked(
      'MATCH (n) WHERE n.map IN $maps OR n.id IN $maps RETURN labels(n) AS labels, count(n) AS count ORDER BY labels',
    ),
    asked('MATCH ()-[r]->() WHERE r.map IN $maps RETURN type(r) AS type, count(r) AS count ORDER BY type'),
    asked('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
    asked('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    asked('MATCH (n:Pwned) RETURN n'),
  ]);
}
