import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../neo4j/startNeo4j.ts';

/** Where the tests reach a real Neo4j. Each test file uses maps of its own in it. */
export type Neo4jAddress = { readonly uri: string; readonly username: string; readonly password: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Null: none could be had, and what needs one is skipped (`describe.skipIf(inject('neo4j') === null)`). */
    neo4j: Neo4jAddress | null;
  }
}

/** Starts one Neo4j for all files of a test project, and stops it after the last. */
export default async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = await startNeo4j();
  if (neo4j === null) {
    process.stderr.write(
      '\n*** NO NEO4J: the tests that need one are SKIPPED. Run "npm run setup", or give NEO4J_URI. ***\n\n',
    );
    project.provide('neo4j', null);
    return () => Promise.resolve();
  }
  const { uri, username, password, stop } = neo4j;
  project.provide('neo4j', { uri, username, password });
  return stop;
}
