import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const ours = ['graph-schema', 'server', 'client', 'seed', 'scripts'];

// Node takes graphql's CommonJS build, the test runner its other one; two copies of graphql refuse each other's values.
const graphqlOnce = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

/**
 * Kinds of tests. `unit` needs nothing but itself and lies beside what it tests (components in jsdom); `contract` holds
 * both stores to the same rules; `api` talks to a whole server; `attacks` is what somebody with bad intent would send;
 * `faults` kills, starves and cuts off servers and databases. All but the first get a Neo4j.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: graphqlOnce,
        test: {
          name: 'unit',
          include: [
            ...ours.map((folder) => `${folder}/**/*.test.ts`),
            ...['analysis', 'imports', 'mutants', 'picture'].map((folder) => `tests/${folder}/**/*.test.ts`),
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'node',
          // Nothing happens on import, so files can share one world; that makes the loop twice as fast.
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit-components',
          include: ['client/**/*.test.tsx'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'jsdom',
          setupFiles: ['tests/setup/prepareDom.ts'],
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/setup/provideNeo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: graphqlOnce,
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts', 'tests/property/**/*.test.ts'],
          globalSetup: ['tests/setup/provideNeo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: graphqlOnce,
        test: {
          name: 'attacks',
          include: ['tests/attacks/**/*.test.ts'],
          globalSetup: ['tests/setup/provideNeo4j.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: graphqlOnce,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/setup/provideNeo4j.ts'],
          // The long form (`npm run test:faults`) has rounds for hours; each test says its own limit.
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
