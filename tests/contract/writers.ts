import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import { appended, change, headOf, node, putNode } from './testMap.ts';
import type { WritersOrder } from './startWriters.ts';

/** A process of writers, started by `startWriters`: each writes one change after another until the time is up. */
const { neo4j, map, writers, milliseconds } = JSON.parse(process.argv[2] ?? '') as WritersOrder;
const store = await openNeo4jStore(neo4j);
let knownSequence = (await headOf({ store, id: map })).sequence;
process.send?.('ready');
await once(process, 'message');

const until = Date.now() + milliseconds;
const operations: string[] = [];
async function write(): Promise<void> {
  while (Date.now() < until) {
    const operationId = randomUUID();
    const result = await store.append({
      map,
      knownSequence,
      operationIds: [operationId],
      decide: ({ head, known }) =>
        known.has(operationId)
          ? []
          : [change(head.sequence + 1, [putNode(node(operationId, 'Written'))], { operationId })],
    });
    knownSequence = Math.max(knownSequence, appended(result).head.sequence);
    operations.push(operationId);
  }
}
await Promise.all(Array.from({ length: writers }, () => write()));
await store.close();
process.send?.(operations);
await once(process, 'message');
process.disconnect();
