import { formatCursor, parseCursor } from '@sirkel/graph-schema';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { mapChangesSubscription } from '../../client/graphql/operations.ts';
import { ask } from '../api/support/ask.ts';
import { startApp, type RunningApp } from '../api/support/startApp.ts';
import { addInStore, startOfflineWorld } from './offlineWorld.ts';
import { startStallingProxy } from '../contract/startStallingProxy.ts';
import { graphOfServer } from './support/agreement.ts';
import { makeMap } from './support/makeMap.ts';
import { rounds, tellFigures } from './support/rounds.ts';
import { startFollower } from './support/startFollower.ts';
import { waitUntil } from './support/waitUntil.ts';
import { pictureOf } from '../property/picture.ts';
import { heldBytes, writeUpdates, type Writing } from './slowReaderServer.ts';

const MEGABYTE = 1024 * 1024;
const SLOW = rounds({ short: 200, full: 1_000 });
const CHANGES = rounds({ short: 300, full: 3_000 });
const IN_LOG = 2_000;
// In letters of two bytes: each change carries the text before and after.
const TEXT = 3_000;

let apps: RunningApp[] = [];
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  apps = [];
});

async function start(socketLimits = {}): Promise<Writing & { readonly app: RunningApp }> {
  const app = await startApp({}, { socketLimits });
  apps.push(app);
  const cookie = await app.signIn();
  return { app, url: app.url, cookie, map: await makeMap(app.url, cookie) };
}

async function cursorOf({ url, map }: Writing): Promise<string> {
  const answer = await ask(url, 'query ($map: ID!) { graph(map: $map) { cursor } }', { map });
  return (answer.data?.['graph'] as { readonly cursor: string }).cursor;
}

/** Subscribes after a cursor, takes the first event that comes, and from then on reads nothing at all. */
async function startSlowReader({ url, map }: Writing, since: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  const payload = { query: mapChangesSubscription.text, variables: { map, since } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  // The subscription stands once the server has answered what was sent after it.
  socket.send(JSON.stringify({ type: 'ping' }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.pause();
  return socket;
}

describe('subscribers that do not read', () => {
  it(`${String(SLOW)} at once take no more of the server's memory than a few frames each`, async () => {
    // Pings would let them go before there is anything to measure; that is the next test's.
    const world = await startOfflineWorld({ socketLimits: { pingInterval: 600_000, socketsPerAddress: 5_000 } });
    const writing: Writing = { url: world.app().url, cookie: world.cookie, map: world.map };
    const beginning = await cursorOf(writing);
    await world.restart(() => addInStore(world, IN_LOG, 'æ'.repeat(TEXT)));
    const follower = await startFollower(writing);
    // What is remembered of the latest changes anyway is there before anything is measured.
    await writeUpdates(writing, CHANGES, TEXT);
    const middle = await cursorOf(writing);
    const before = heldBytes();
    // Half of them begin where the log must be read, half where they are told of what happens now.
    const slow = await Promise.all(
      Array.from({ length: SLOW }, (_, index) => startSlowReader(writing, index % 2 === 0 ? beginning : middle)),
    );
    await writeUpdates(writing, CHANGES, TEXT);
    const { sequence } = parseCursor(await cursorOf(writing));
    await waitUntil('one who reads has all of it', () => follower.cursor().sequence === sequence);
    const grown = heldBytes() - before;
    const unsent = SLOW * (CHANGES + IN_LOG / 2) * TEXT * 4;
    tellFigures('slow readers', {
      readers: SLOW,
      'grown, MB': (grown / MEGABYTE).toFixed(1),
      'not taken, MB': (unsent / MEGABYTE).toFixed(0),
    });
    // Each may hold a page of the log and one frame: 25 changes of some 12 KB, less than half a megabyte.
    expect(grown).toBeLessThan(SLOW * 0.5 * MEGABYTE);
    expect(unsent).toBeGreaterThan(20 * SLOW * 0.5 * MEGABYTE);
    for (const socket of slow) socket.terminate();
    follower.close();
    await world.close();
  });

  it('are let go, and come back to exactly what they missed', async () => {
    const writing = await start({ pingInterval: 500 });
    const proxy = await startStallingProxy({ host: '127.0.0.1', port: Number(new URL(writing.url).port) });
    const follower = await startFollower({ url: `http://127.0.0.1:${String(proxy.port)}`, map: writing.map });
    await writeUpdates(writing, 40, 100);
    await waitUntil('the reader has the beginning', async () => {
      return formatCursor(follower.cursor()) === (await cursorOf(writing));
    });
    const lost = follower.losses();
    proxy.stall();
    await writeUpdates(writing, rounds({ short: 400, full: 1_500 }), 3_000);
    await waitUntil('the server has let the reader go', () => follower.losses() > lost);
    proxy.flow();
    const end = await cursorOf(writing);
    await waitUntil('the reader has caught up', () => formatCursor(follower.cursor()) === end);
    // By its cursor, not by reading the map anew; each change once.
    expect(follower.loads()).toBe(1);
    const { sequence } = parseCursor(end);
    expect(follower.folded).toEqual(Array.from({ length: sequence - 1 }, (_, index) => index + 2));
    expect(pictureOf(follower.graph())).toBe(pictureOf(await graphOfServer(writing.url, writing.map)));
    follower.close();
    await proxy.stop();
  });

  it('go first when all of them together wait for more than a server may hold', async () => {
    const writing = await start({ pingInterval: 600_000, outboxBytes: 200_000 });
    const beginning = await cursorOf(writing);
    const closed: number[] = [];
    const slow = await Promise.all(
      Array.from({ length: 30 }, async () => {
        // Many questions over one socket, so that many frames wait for it.
        const socket = await startSlowReader(writing, beginning);
        const payload = { query: mapChangesSubscription.text, variables: { map: writing.map, since: beginning } };
        for (let id = 2; id <= 20; id += 1) socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
        socket.once('close', (code) => closed.push(code));
        return socket;
      }),
    );
    const follower = await startFollower(writing);
    await writeUpdates(writing, 400, TEXT);
    const end = await cursorOf(writing);
    await waitUntil('one who reads has all of it', () => formatCursor(follower.cursor()) === end);
    for (const socket of slow) socket.resume();
    await waitUntil('some were let go', () => closed.length > 0);
    for (const socket of slow) socket.terminate();
    follower.close();
  });
});
