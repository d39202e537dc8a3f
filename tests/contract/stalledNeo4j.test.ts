import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Store } from '@sirkel/server/store/Store';
import { append, change, collect, headOf, makeMap, node, putNode, type TestMap } from './testMap.ts';
import { startStallingProxy, type StallingProxy } from './startStallingProxy.ts';

const neo4j = inject('neo4j');
/** In milliseconds: how long anybody may be left waiting. */
const LIMIT = 7_000;

describe.skipIf(neo4j === null)('a Neo4j that hangs or goes away', () => {
  if (neo4j === null) return;
  let proxy: StallingProxy;
  let store: Store;
  let map: TestMap;
  const { hostname, port } = new URL(neo4j.uri);

  beforeEach(async () => {
    proxy = await startStallingProxy({ host: hostname, port: Number(port) });
    store = await openNeo4jStore({ ...neo4j, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
    map = await makeMap(store);
  });
  afterEach(async () => {
    await store.close();
    await proxy.stop();
  });

  const calls = (): readonly Promise<unknown>[] => [
    store.canWrite(),
    store.maps(),
    store.heads([map.id]),
    store.changes(map.id, 0, 10),
    collect(store.rows(map.id)),
    collect(store.log(map.id)),
    store.access.get('session', randomUUID()),
    makeMap(store),
    store.append({
      map: map.id,
      knownSequence: 1,
      operationIds: ['stalled'],
      decide: ({ head }) => [change(head.sequence + 1, [], { operationId: 'stalled' })],
    }),
  ];

  async function expectRefusals(): Promise<void> {
    const begun = Date.now();
    const refused = await Promise.allSettled(calls());
    expect(Date.now() - begun).toBeLessThan(LIMIT);
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'SirkelError', code: 'UNAVAILABLE' } });
    }
  }

  it('that hangs: every call is refused as UNAVAILABLE within 7 seconds, and works when it answers again', async () => {
    proxy.stall();
    await expectRefusals();
    proxy.flow();
    await append(map, [putNode(node(randomUUID(), 'Nav'))]);
    expect((await headOf(map)).sequence).toBeGreaterThanOrEqual(2);
  });

  it('that hangs at the start: it is told in a sentence within 7 seconds', async () => {
    proxy.stall();
    const begun = Date.now();
    const opening = openNeo4jStore({ ...neo4j, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
    await expect(opening).rejects.toThrow('cannot be reached');
    await expect(opening).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(Date.now() - begun).toBeLessThan(LIMIT);
  });

  it('that is gone: every call is refused as UNAVAILABLE within 7 seconds', async () => {
    await proxy.stop();
    await expectRefusals();
    proxy = await startStallingProxy({ host: hostname, port: Number(port) });
  });
});
