import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { commitMutation } from '../../client/graphql/operations.ts';
import { hasArtifacts } from '../neo4j/artifacts.ts';
import { javaVersion } from '../neo4j/java.ts';
import { startArtifacts, type KillableNeo4j } from '../neo4j/startArtifacts.ts';
import { expectAllAcknowledged, expectOneMap, expectWholeLog } from './support/agreement.ts';
import { createAsking } from './support/createAsking.ts';
import { acknowledgedIn, triedAgainIn, type Ledger } from './support/Ledger.ts';
import { makeMap } from './support/makeMap.ts';
import { quantile } from './support/quantile.ts';
import { faultSeed, rounds, tellFigures } from './support/rounds.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { startReaders, type Read } from './support/startReaders.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { startWriters } from './support/startWriters.ts';
import { waitUntil } from './support/waitUntil.ts';
import { withStore } from './support/withStore.ts';

const ROUNDS = rounds({ short: 1, full: 3 });
const WRITERS = 20;
/** In milliseconds: the promise is 7 s; the rest is for a machine that runs all of it at once. */
const LIMIT = 7_000 + 2_000;
/** How long the database stays away, in milliseconds: longer than a writer may be left waiting. */
const AWAY = rounds({ short: 7_500, full: 20_000 });

describe.skipIf(!hasArtifacts() || javaVersion() < 17)('a Neo4j that is killed under load and comes back', () => {
  let database: KillableNeo4j | null = null;
  let server: RunningServer | null = null;
  let followers: readonly Follower[] = [];
  afterEach(async () => {
    for (const follower of followers) follower.close();
    await server?.remove();
    await database?.stop();
  });

  it(
    'is read all the time, refuses writes within 7 s, keeps its subscribers and heals by itself',
    async () => {
      database = await startArtifacts();
      const neo4j = database;
      server = await startServer({ neo4j });
      const { url, storeFolder } = server;
      const cookie = await server.signIn();
      const map = await makeMap(url, cookie);
      const [node, own] = [randomUUID(), randomUUID()];
      const edits = [{ addActor: { id: node, name: 'Den som blir', status: 'existing' as const } }];
      await createAsking(url, cookie)(commitMutation, { map, operationId: own, edits });
      followers = await Promise.all([startFollower({ url, map }), startFollower({ url, map, cookie })]);
      const writers = startWriters({ urls: [url], cookie, map, count: WRITERS, seed: faultSeed, pace: 200 });
      const readers = startReaders(url, map, { node, cookie });
      const healed: number[] = [];
      const connections = (): unknown => followers.map((follower) => [follower.loads(), follower.losses()]);
      const before = connections();
      for (let round = 0; round < ROUNDS; round += 1) {
        await expectProgress(writers.ledger);
        await database.kill();
        await sleep(AWAY);
        // Nobody was thrown out: they are told of the outage by the health of the server, not by a lost line.
        expect(followers.map((follower) => follower.connection().state)).toEqual(['live', 'live']);
        await database.startAgain();
        const back = performance.now();
        await expectProgress(writers.ledger);
        healed.push(performance.now() - back);
      }
      await writers.stop();
      await readers.stop();
      expect(connections()).toEqual(before);
      expect(faultsOf(readers.reads)).toEqual(new Set());
      const { ledger } = writers;
      const refusals = [...ledger.values()].flatMap(({ tries }) => tries);
      expect(refusals.length).toBeGreaterThanOrEqual(WRITERS * ROUNDS);
      expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['UNAVAILABLE']));
      const waits = refusals.map(({ milliseconds }) => milliseconds);
      expect(Math.max(...waits)).toBeLessThan(LIMIT);
      expectAllAcknowledged(ledger);
      const shown = await expectOneMap(map, { urls: [url], followers });
      await withStore({ neo4j, storeFolder }, (store) => expectWholeLog(store, map, shown, ledger, [own]));
      const reading = readers.reads.map(({ milliseconds }) => milliseconds);
      tellFigures('2 Neo4j killed', {
        rounds: ROUNDS,
        seed: faultSeed,
        acknowledged: ledger.size,
        'sent again': triedAgainIn(ledger).length,
        lost: 0,
        refusals: refusals.length,
        'refused within ms, p50': Math.round(quantile(waits, 0.5)),
        'refused within ms, p100': Math.round(Math.max(...waits)),
        reads: reading.length,
        'reads that failed': 0,
        'read ms, p95': Math.round(quantile(reading, 0.95)),
        'writes again ms after Neo4j answers, slowest': Math.round(Math.max(...healed)),
      });
    },
    180_000 + ROUNDS * 90_000,
  );
});

const faultsOf = (reads: readonly Read[]): ReadonlySet<string> =>
  new Set(reads.flatMap(({ question, fault }) => (fault === null ? [] : [`${question}: ${fault}`])));

/** Every writer is answered twice from now on: the second of these was sent after now. */
async function expectProgress(ledger: Ledger): Promise<void> {
  const before = acknowledgedIn(ledger).length;
  await waitUntil('writing goes on', () => acknowledgedIn(ledger).length > before + 2 * WRITERS, 60_000);
}
