import { randomUUID } from 'node:crypto';
import type { Change } from '@sirkel/graph-schema';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { commitMutation } from '../../client/graphql/operations.ts';
import { readChange } from '../../client/graphql/readMap.ts';
import { expectOneMap, expectWholeLog } from './support/agreement.ts';
import { createAsking } from './support/createAsking.ts';
import { makeMap } from './support/makeMap.ts';
import { rounds, tellFigures } from './support/rounds.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { startForgetfulProxy, type ForgetfulProxy, type Loss } from './support/startForgetfulProxy.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { waitUntil } from './support/waitUntil.ts';
import { withStore } from './support/withStore.ts';

const neo4j = inject('neo4j');
const ROUNDS = rounds({ short: 1, full: 20 });
/** In milliseconds: the promise is 7 s; the rest is for a busy machine. */
const LIMIT = 7_000 + 3_000;
// COMMIT in Bolt: a message of two bytes, a structure without fields with the signature 0x12.
const boltCommit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

let proxy: ForgetfulProxy;
let server: RunningServer;
let follower: Follower | null = null;
afterEach(async () => {
  follower?.close();
  follower = null;
  await server.remove();
  await proxy.stop();
});

/** Asks for two nodes and their tie in one change. */
async function commit(url: string, cookie: string, map: string, operationId: string): Promise<Change> {
  const [one, other] = [`${operationId}-1`, `${operationId}-2`];
  const actor = (id: string): object => ({ addActor: { id, name: `Aktør ${id}`, status: 'existing' } });
  const tie = { id: operationId, kind: 'funds', from: one, to: other, status: 'existing' };
  const edits = [actor(one), actor(other), { addRelation: tie }] as never;
  return readChange((await createAsking(url, cookie)(commitMutation, { map, operationId, edits })).commit.change);
}

/** One change in the log for each of the operations, with what the writer was told. */
async function expectOnce(map: string, told: ReadonlyMap<string, Change>): Promise<void> {
  const shown = await expectOneMap(map, { urls: [server.url], followers: follower === null ? [] : [follower] });
  expect(shown.sequence).toBe(1 + told.size);
  const ledger = new Map(
    [...told].map(([operationId, change]) => [
      operationId,
      { operationId, edits: 3, through: 0, sentAt: 0, tries: [], acknowledged: { change, at: 0 } },
    ]),
  );
  const where = { neo4j: isOnNeo4j ? neo4j : null, storeFolder: server.storeFolder };
  if (!isOnNeo4j) await server.kill('SIGTERM');
  await withStore(where, async (store) => {
    await expectWholeLog(store, map, shown, ledger, []);
    if (isOnNeo4j) await store.removeMap(map);
  });
}
let isOnNeo4j = false;

describe('an answer that is lost between server and client', () => {
  it('leaves the change in the log, and the same operation sent again is answered with it', async () => {
    isOnNeo4j = false;
    server = await startServer();
    proxy = await startForgetfulProxy(server);
    const cookie = await server.signIn();
    const map = await makeMap(server.url, cookie);
    follower = await startFollower({ url: server.url, map });
    const through = `http://127.0.0.1:${String(proxy.port)}`;
    const told = new Map<string, Change>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const operationId = randomUUID();
      proxy.loseAnswerTo([Buffer.from(operationId)], 'cut');
      await expect(commit(through, cookie, map, operationId)).rejects.toMatchObject({ code: 'UNREACHABLE' });
      await proxy.lost();
      // Others saw it happen although its writer was told nothing.
      await waitUntil('the change is there', () => follower?.graph().nodes.has(`${operationId}-1`) === true);
      const sequence = follower.graph().sequence;
      const change = await commit(through, cookie, map, operationId);
      expect(change.sequence).toBe(sequence);
      told.set(operationId, change);
    }
    await expectOnce(map, told);
    tellFigures('3 answer lost before the client, embedded', { rounds: ROUNDS, 'changes in the log': told.size });
  });
});

describe.skipIf(neo4j === null)('an answer that is lost between Neo4j and the server', () => {
  if (neo4j === null) return;
  let cookie: string;
  let map: string;
  beforeEach(async () => {
    isOnNeo4j = true;
    proxy = await startForgetfulProxy({ port: Number(new URL(neo4j.uri).port) });
    server = await startServer({ neo4j: { ...neo4j, uri: `bolt://127.0.0.1:${String(proxy.port)}` } });
    cookie = await server.signIn();
    map = await makeMap(server.url, cookie);
    follower = await startFollower({ url: server.url, map });
  });

  async function lose(loss: Loss, check: (operationId: string) => Promise<Change>): Promise<void> {
    const told = new Map<string, Change>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const operationId = randomUUID();
      // The map's readers commit their questions too: it must be the transaction that wrote this operation.
      proxy.loseAnswerTo([Buffer.from(operationId), boltCommit], loss);
      told.set(operationId, await check(operationId));
    }
    await expectOnce(map, told);
  }

  it('with the line: the server finds the change in the log and answers with it', async () => {
    let slowest = 0;
    await lose('cut', async (operationId) => {
      const begun = performance.now();
      const change = await commit(server.url, cookie, map, operationId);
      slowest = Math.max(slowest, performance.now() - begun);
      await proxy.lost();
      return change;
    });
    tellFigures('3 answer lost before the server, Neo4j, line cut', {
      rounds: ROUNDS,
      'slowest answer ms': Math.round(slowest),
    });
  }, 300_000);

  it('in silence: the writer is refused within 7 seconds, and the operation sent again is the same change', async () => {
    let slowest = 0;
    await lose('silence', async (operationId) => {
      const begun = performance.now();
      await expect(commit(server.url, cookie, map, operationId)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      slowest = Math.max(slowest, performance.now() - begun);
      expect(slowest).toBeLessThan(LIMIT);
      await proxy.lost();
      // It came through all the same.
      const written = await withStore({ neo4j, storeFolder: '' }, (store) => store.changes(map, 0, 1_000));
      const own = written.find((change) => change.operationId === operationId);
      expect(own).toBeDefined();
      proxy.recover();
      let change: Change | undefined;
      await waitUntil('the server writes again', async () => {
        change = await commit(server.url, cookie, map, operationId).catch(() => undefined);
        return change !== undefined;
      });
      expect(change).toEqual(own);
      return change as Change;
    });
    tellFigures('3 answer lost before the server, Neo4j, silence', {
      rounds: ROUNDS,
      'slowest refusal ms': Math.round(slowest),
    });
  }, 600_000);
});
