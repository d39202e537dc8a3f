import { expect, inject, it } from 'vitest';

// Elsewhere a missing Neo4j only skips what needs one, and this says so in the counts.
it.skipIf(inject('neo4j') === null && process.env.CI === undefined)('a real Neo4j is at hand', () => {
  expect(inject('neo4j'), 'run "npm run setup", or give NEO4J_URI').not.toBeNull();
});
