import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Neo4jAddress } from '../setup/provideNeo4j.ts';
import { expectAllAcknowledged, expectOneMap, expectWholeLog } from './support/agreement.ts';
import { createRandom } from './support/createRandom.ts';
import { acknowledgedIn, triedAgainIn, type Entry } from './support/Ledger.ts';
import { makeMap } from './support/makeMap.ts';
import { faultSeed, rounds, tellFigures } from './support/rounds.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { startServer, type RunningServer } from './support/startServer.ts';
import { startWriters } from './support/startWriters.ts';
import { waitUntil } from './support/waitUntil.ts';
import { withStore } from './support/withStore.ts';

const neo4j = inject('neo4j');
const ROUNDS = rounds({ short: 3, full: 20 });
const WRITERS = 20;

/** Whether a try was sent before a moment, and given up after it. */
const isOver = ({ sentAt, milliseconds }: Entry['tries'][number], at: number): boolean =>
  sentAt < at && sentAt + milliseconds > at;

describe('kill -9 of the server while 20 clients write', () => {
  let server: RunningServer | null = null;
  let followers: readonly Follower[] = [];
  afterEach(async () => {
    for (const follower of followers) follower.close();
    await server?.remove();
  });

  async function survive(name: string, database: Neo4jAddress | null): Promise<void> {
    const random = createRandom(faultSeed);
    server = await startServer({ neo4j: database });
    const cookie = await server.signIn();
    const map = await makeMap(server.url, cookie);
    const { url, storeFolder } = server;
    followers = await Promise.all([startFollower({ url, map }), startFollower({ url, map, cookie })]);
    const writers = startWriters({ urls: [url], cookie, map, count: WRITERS, seed: faultSeed, pace: 100 });
    const restarts: number[] = [];
    const killed: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledgedIn(writers.ledger).length;
      await waitUntil('writing goes on', () => acknowledgedIn(writers.ledger).length > before + WRITERS);
      await sleep(random.between(0, 500));
      // Between two changes a kill proves nothing.
      await waitUntil('something is on its way', () => acknowledgedIn(writers.ledger).length < writers.ledger.size);
      killed.push(performance.now());
      expect(await server.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      server = await server.restart();
      restarts.push(server.readyAfter);
    }
    await writers.stop();
    const { ledger } = writers;
    expectAllAcknowledged(ledger);
    const cut = triedAgainIn(ledger).filter(({ tries }) => tries.some((one) => killed.some((at) => isOver(one, at))));
    expect(cut.length, 'changes that a kill met on their way').toBeGreaterThan(0);
    const shown = await expectOneMap(map, { urls: [url], followers });
    for (const { folded } of followers) expect(folded).toEqual([...new Set(folded)].toSorted((a, b) => a - b));
    expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    await withStore({ neo4j: database, storeFolder }, async (store) => {
      await expectWholeLog(store, map, shown, ledger, []);
      if (database !== null) await store.removeMap(map);
    });
    tellFigures(`1 server killed, ${name}`, {
      rounds: ROUNDS,
      seed: faultSeed,
      acknowledged: ledger.size,
      'in flight at the kills': cut.length,
      'sent again': triedAgainIn(ledger).length,
      lost: 0,
      'restart ms, slowest': Math.round(Math.max(...restarts)),
    });
  }

  const limit = 60_000 + ROUNDS * 20_000;
  it('loses nothing on the embedded store, and starts again without a hand', () => survive('embedded', null), limit);
  it.skipIf(neo4j === null)('loses nothing on Neo4j', () => survive('Neo4j', neo4j), limit);
});
