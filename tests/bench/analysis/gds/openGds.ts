import neo4j, { type Driver } from 'neo4j-driver';
import { startArtifacts } from '../../../neo4j/startArtifacts.ts';
import { drawGraph, type DrawnGraph } from '../drawnGraphs.ts';
import { NotMeasured } from '../runProgram.ts';
import { gdsArtifacts } from './gdsJars.ts';

/** Graph Data Science in a Neo4j of its own. */
export type Gds = {
  /**
   * Exact betweenness of all nodes, on as many threads.
   * @throws NotMeasured when it takes too long
   */
  betweenness(graph: DrawnGraph): Promise<{ readonly timesMs: readonly number[]; readonly values: readonly number[] }>;
  stop(): Promise<void>;
};

const LIMIT = 90_000;
const THREADS = 2;

/** @throws NotMeasured where it cannot be had */
export async function openGds(): Promise<Gds> {
  const server = await startArtifacts(gdsArtifacts());
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  // So that what is measured has been compiled.
  const small = drawGraph(1_000, 3_000, 1);
  for (let time = 0; time < 3; time += 1) await measure(driver, small);
  return {
    betweenness: (graph) => measure(driver, graph),
    stop: async () => {
      await driver.close();
      await server.stop();
    },
  };
}

async function measure(driver: Driver, { nodeCount, from, to }: DrawnGraph) {
  await driver.executeQuery('MATCH (n:N) DETACH DELETE n');
  await driver.executeQuery('UNWIND range(0, $last) AS own CREATE (:N {own: own})', { last: neo4j.int(nodeCount - 1) });
  await driver.executeQuery('CREATE INDEX own IF NOT EXISTS FOR (n:N) ON (n.own)');
  await driver.executeQuery('CALL db.awaitIndexes()');
  await driver.executeQuery(
    'UNWIND $ties AS tie MATCH (a:N {own: tie[0]}), (b:N {own: tie[1]}) CREATE (a)-[:TIED]->(b)',
    { ties: from.map((node, tie) => [neo4j.int(node), neo4j.int(to[tie] ?? NaN)]) },
  );
  await driver.executeQuery("CALL gds.graph.drop('graph', false)");
  await driver.executeQuery(
    "CALL gds.graph.project('graph', {N: {properties: 'own'}}, {TIED: {orientation: 'UNDIRECTED'}})",
  );
  const asked = `CALL gds.betweenness.mutate('graph', {mutateProperty: 'betweenness', concurrency: ${THREADS}})
    YIELD computeMillis RETURN computeMillis`;
  const { records } = await driver
    .executeQuery(asked, {}, { transactionConfig: { timeout: LIMIT } })
    .catch((error: unknown) => {
      throw new NotMeasured(`Graph Data Science took more than ${LIMIT / 1_000} s or failed: ${String(error)}`);
    });
  const values = await driver.executeQuery(
    `CALL gds.graph.nodeProperty.stream('graph', 'betweenness') YIELD nodeId, propertyValue
     RETURN propertyValue AS value ORDER BY gds.util.asNode(nodeId).own`,
  );
  return {
    timesMs: [records[0]?.get('computeMillis') as number],
    values: values.records.map((record) => record.get('value') as number),
  };
}
