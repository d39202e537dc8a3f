import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { answerCalls, tellReady } from '../network/answerCalls.ts';
import { copyMap } from './copyMap.ts';
import { describeRows } from './describeRows.ts';

/**
 * A program, and a peer: `@neo4j/graphql` with Apollo Server and Express, started as its guide shows it, on the Neo4j where one
 * of our servers has written a map.
 */
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', BENCH_MAP = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));

await copyMap(driver, BENCH_MAP);
const { typeDefs, nodeFields, relationFields } = await describeRows(driver);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();

const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, { context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }) }),
);
const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  tellReady(server.address().port);
});
answerCalls({ fields: () => ({ nodeFields, relationFields }) });
process.on('SIGTERM', () => process.exit(0));
