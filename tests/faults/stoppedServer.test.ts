import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import { commitMutation } from '../../client/graphql/operations.ts';
import { startStallingProxy } from '../contract/startStallingProxy.ts';
import type { Neo4jAddress } from '../setup/provideNeo4j.ts';
import { expectAllAcknowledged, expectOneMap, expectWholeLog } from './support/agreement.ts';
import { createRandom } from './support/createRandom.ts';
import { acknowledgedIn } from './support/Ledger.ts';
import { makeMap } from './support/makeMap.ts';
import { faultSeed, rounds, tellFigures } from './support/rounds.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { startServer, type Exit, type RunningServer } from './support/startServer.ts';
import { startWriters } from './support/startWriters.ts';
import { waitUntil } from './support/waitUntil.ts';
import { withStore } from './support/withStore.ts';

const neo4j = inject('neo4j');
const ROUNDS = rounds({ short: 1, full: 5 });
const WRITERS = 20;
const SOCKETS = 50;
/** In milliseconds: what is promised of the end of the process. */
const LIMIT = 10_000;
// The process ends by itself when nothing holds it; what it was given to finish is half asked for this long.
const HALF_ASKED = 700;

describe('SIGTERM while 20 clients write and 50 listen', () => {
  let server: RunningServer | null = null;
  let followers: readonly Follower[] = [];
  afterEach(async () => {
    for (const follower of followers) follower.close();
    await server?.remove();
  });

  async function stopAndStart(name: string, database: Neo4jAddress | null): Promise<void> {
    const random = createRandom(faultSeed);
    server = await startServer({ neo4j: database });
    const cookie = await server.signIn();
    const map = await makeMap(server.url, cookie);
    const { url, storeFolder } = server;
    followers = [await startFollower({ url, map })];
    const writers = startWriters({ urls: [url], cookie, map, count: WRITERS, seed: faultSeed, pace: 50 });
    const stops: number[] = [];
    const halves: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledgedIn(writers.ledger).length;
      await waitUntil('writing goes on', () => acknowledgedIn(writers.ledger).length > before + WRITERS);
      const closes = await openSockets(url);
      await sleep(random.between(0, 300));
      const half = await askHalf(url, cookie, map);
      halves.push(half.operationId);
      const begun = performance.now();
      const exit = server.kill('SIGTERM');
      await expectRefusedWork(url, exit);
      // Asked for before the signal, so it is answered, by the server that is on its way out.
      expect(await half.finish()).toMatchObject({ status: 200, body: { data: { commit: { change: {} } } } });
      expect(await exit).toEqual({ code: 0, signal: null });
      stops.push(performance.now() - begun);
      expect(await Promise.all(closes)).toEqual(Array.from({ length: SOCKETS }, () => 1012));
      server = await server.restart();
    }
    await writers.stop();
    const { ledger } = writers;
    expectAllAcknowledged(ledger);
    const shown = await expectOneMap(map, { urls: [url], followers });
    await server.kill('SIGTERM');
    await withStore({ neo4j: database, storeFolder }, async (store) => {
      await expectWholeLog(store, map, shown, ledger, halves);
      if (database !== null) await store.removeMap(map);
    });
    expect(Math.max(...stops)).toBeLessThan(LIMIT);
    tellFigures(`9 server stopped, ${name}`, {
      rounds: ROUNDS,
      seed: faultSeed,
      acknowledged: ledger.size,
      lost: 0,
      'sockets closed with 1012': SOCKETS * ROUNDS,
      'exit ms, slowest': Math.round(Math.max(...stops)),
    });
  }

  it(
    'embedded: what runs is finished, nothing new begun, everybody told, within 10 seconds',
    () => stopAndStart('embedded', null),
    300_000,
  );
  it.skipIf(neo4j === null)('the same on Neo4j', () => stopAndStart('Neo4j', neo4j), 300_000);

  it.skipIf(neo4j === null)(
    'ends within 10 seconds also when Neo4j hangs, and has said yes to nothing that is lost',
    () => stopWhileHanging(neo4j as Neo4jAddress),
    120_000,
  );

  async function stopWhileHanging(database: Neo4jAddress): Promise<void> {
    const proxy = await startStallingProxy({ host: '127.0.0.1', port: Number(new URL(database.uri).port) });
    const throughProxy = { ...database, uri: `bolt://127.0.0.1:${String(proxy.port)}` };
    server = await startServer({ neo4j: throughProxy });
    const cookie = await server.signIn();
    const map = await makeMap(server.url, cookie);
    const { url, storeFolder } = server;
    followers = [await startFollower({ url, map })];
    const writers = startWriters({ urls: [url], cookie, map, count: WRITERS, seed: faultSeed, pace: 50 });
    await waitUntil('writing goes on', () => acknowledgedIn(writers.ledger).length > WRITERS);
    proxy.stall();
    await sleep(300);
    const begun = performance.now();
    await server.kill('SIGTERM');
    const lasted = performance.now() - begun;
    proxy.flow();
    server = await server.restart();
    await writers.stop();
    expectAllAcknowledged(writers.ledger);
    const shown = await expectOneMap(map, { urls: [url], followers });
    await server.kill('SIGTERM');
    await withStore({ neo4j: database, storeFolder }, async (store) => {
      await expectWholeLog(store, map, shown, writers.ledger, []);
      await store.removeMap(map);
    });
    await proxy.stop();
    expect(lasted).toBeLessThan(LIMIT);
    tellFigures('9 server stopped while Neo4j hangs', {
      'exit ms': Math.round(lasted),
      acknowledged: writers.ledger.size,
      lost: 0,
    });
  }
});

/** Opens sockets that only listen; with which code each is closed. */
async function openSockets(url: string): Promise<readonly Promise<number>[]> {
  const open = Array.from({ length: SOCKETS }, async () => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve, reject) => socket.once('close', resolve).once('error', reject));
    await new Promise((resolve) =>
      socket.once('message', resolve).once('open', () => socket.send('{"type":"connection_init"}')),
    );
    return { closed };
  });
  return (await Promise.all(open)).map(({ closed }) => closed);
}

type Half = { readonly operationId: string; finish(): Promise<Answered> };
type Answered = { readonly status: number | undefined; readonly body: unknown };

/** Sends the half of a change: the server has begun with it and cannot have done it. */
async function askHalf(url: string, cookie: string, map: string): Promise<Half> {
  const id = randomUUID();
  const edits = [{ addActor: { id, name: 'Halvveis', status: 'existing' } }];
  const body = JSON.stringify({ query: commitMutation.text, variables: { map, operationId: id, edits } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  const asked = request(`${url}/graphql`, { method: 'POST', headers });
  const answered = new Promise<Answered>((resolve, reject) => {
    asked.once('error', reject).once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.once('end', () => {
        resolve({ status: response.statusCode, body: JSON.parse(text) as unknown });
      });
    });
  });
  answered.catch(() => undefined);
  await new Promise((resolve) => asked.write(body.slice(0, 100), resolve));
  // Nothing tells that the server has read it.
  await sleep(50);
  return {
    operationId: id,
    finish: () => {
      asked.end(body.slice(100));
      return answered;
    },
  };
}

/** While the server still runs, who comes anew is not let in. */
async function expectRefusedWork(url: string, exit: Promise<Exit>): Promise<void> {
  let ended = false;
  void exit.then(() => (ended = true));
  await sleep(HALF_ASKED);
  expect(ended, 'the server waits for what it has begun').toBe(false);
  const answer = await new Promise<number | undefined>((resolve) => {
    request(`${url}/graphql?query={me{role}}`, { agent: false, headers: { 'apollo-require-preflight': '1' } })
      .once('response', (response) => resolve(response.statusCode))
      .once('error', () => resolve(undefined))
      .end();
  });
  expect(answer, 'a new connection').toBeUndefined();
}
