import { answers } from './ask.ts';
import { hasArtifacts } from './artifacts.ts';
import { javaVersion } from './java.ts';
import type { Neo4jServer } from './Neo4jServer.ts';
import { startArtifacts } from './startArtifacts.ts';
import { hasDocker, startDocker } from './startDocker.ts';

/**
 * Gives the tests a real Neo4j: the one at `NEO4J_URI`, else one from the artifacts of `npm run setup`, else one in Docker.
 * @returns null where none of them is at hand
 * @throws Error when one is at hand and does not answer
 */
export async function startNeo4j(): Promise<Neo4jServer | null> {
  const uri = process.env.NEO4J_URI;
  if (uri !== undefined && uri !== '') return borrow(uri);
  if (hasArtifacts() && javaVersion() >= 17) return startArtifacts();
  return (await hasDocker()) ? startDocker() : null;
}

async function borrow(uri: string): Promise<Neo4jServer> {
  const username = process.env.NEO4J_USERNAME ?? 'neo4j';
  const password = process.env.NEO4J_PASSWORD ?? '';
  await answers({ uri, username, password }, { milliseconds: 10_000, alive: () => true });
  return { uri, username, password, stop: () => Promise.resolve() };
}
