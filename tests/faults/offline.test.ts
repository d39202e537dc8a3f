import { formatCursor, parseCursor } from '@sirkel/graph-schema';
import { WebSocket } from 'ws';
import { afterEach, describe, expect, it } from 'vitest';
import { mapChangesSubscription } from '../../client/graphql/operations.ts';
import {
  addInStore,
  addNodes,
  cursorOf,
  expectCaughtUp,
  expectLogToAgree,
  exportMap,
  restoreMap,
  startOfflineWorld,
  type OfflineWorld,
} from './offlineWorld.ts';
import { rounds, tellFigures } from './support/rounds.ts';
import { waitUntil } from './support/waitUntil.ts';

const DAY = 24 * 60 * 60_000;
let worlds: OfflineWorld[] = [];
afterEach(async () => {
  // Closing what is closed does nothing.
  await Promise.all(worlds.map((world) => world.close().catch(() => undefined)));
  worlds = [];
});

async function start(deps: Parameters<typeof startOfflineWorld>[0] = {}): Promise<OfflineWorld> {
  const world = await startOfflineWorld(deps);
  worlds.push(world);
  return world;
}

const many = rounds({ short: 6_000, full: 100_000 });

describe('a client that was off-line', () => {
  it.each([1, 100])('for %i changes catches up by its cursor, each change once', async (count) => {
    const world = await start();
    const follower = await world.follow();
    const at = follower.cursor().sequence;
    world.proxy.cut();
    await waitUntil('the client knows that it is off-line', () => follower.connection().state === 'reconnecting');
    await addNodes(world, count);
    expect(follower.cursor().sequence).toBe(at);
    world.proxy.flow();
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(1);
    expect(follower.folded).toEqual(Array.from({ length: count }, (_, index) => at + 1 + index));
    await expectLogToAgree(world, follower);
  });

  it(`for ${String(many)} changes, written while the server was restarted, reads the map anew`, async () => {
    const world = await start();
    const follower = await world.follow();
    world.proxy.cut();
    await world.restart(() => addInStore(world, many));
    const begun = performance.now();
    world.proxy.flow();
    await expectCaughtUp(world, follower, 120_000);
    tellFigures('off-line', { changes: many, 'caught up after, ms': Math.round(performance.now() - begun) });
    // More than 5,000 behind: told to reload.
    expect(follower.loads()).toBe(2);
    expect(follower.cursor().sequence).toBe(1 + many);
    expect(follower.graph().nodes.size).toBe(1);
    await expectLogToAgree(world, follower);
  });

  it('while the server was restarted goes on by its cursor', async () => {
    const world = await start();
    const follower = await world.follow();
    await addNodes(world, 5);
    await expectCaughtUp(world, follower);
    await world.restart();
    await addNodes(world, 5);
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(1);
    await expectLogToAgree(world, follower);
  });
});

describe('a client whose map was restored meanwhile', () => {
  it.each([
    ['as long as it was', async (world: OfflineWorld) => restoreMap(world, await exportMap(world))],
    [
      'and has grown past its cursor since',
      async (world: OfflineWorld) => {
        await restoreMap(world, await exportMap(world));
        await addNodes(world, 30);
      },
    ],
    [
      'twice',
      async (world: OfflineWorld) => {
        await restoreMap(world, await exportMap(world));
        await addNodes(world, 3);
        await restoreMap(world, await exportMap(world));
      },
    ],
  ])('%s reads it anew', async (_how, restore) => {
    const world = await start();
    const follower = await world.follow();
    await addNodes(world, 10);
    await expectCaughtUp(world, follower);
    world.proxy.cut();
    await restore(world);
    world.proxy.flow();
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(2);
    await addNodes(world, 3);
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(2);
    await expectLogToAgree(world, follower);
  });

  it('shorter than it was reads it anew, off-line or not, and never mixes the two', async () => {
    const world = await start();
    await addNodes(world, 3);
    const short = await exportMap(world);
    await addNodes(world, 20);
    const [away, there] = [await world.follow(), await world.follow()];
    world.proxy.cut();
    await restoreMap(world, short);
    // As many changes as before, but others: a number alone would fit.
    await addNodes(world, 20);
    world.proxy.flow();
    await expectCaughtUp(world, away);
    await expectCaughtUp(world, there);
    await restoreMap(world, short);
    await expectCaughtUp(world, away);
    await expectCaughtUp(world, there);
    await expectLogToAgree(world, away);
  });
});

describe('a clock that is wrong by a day', () => {
  it.each([
    ['forwards', DAY],
    ['backwards', -DAY],
  ])('on the server, %s and right again, changes neither the order nor what is told', async (_way, shift) => {
    let now = (): number => Date.now();
    const world = await start({ clock: () => now() });
    const follower = await world.follow();
    await addNodes(world, 5);
    now = () => Date.now() + shift;
    await addNodes(world, 5);
    await expectCaughtUp(world, follower);
    world.proxy.cut();
    await addNodes(world, 5);
    now = () => Date.now();
    await addNodes(world, 5);
    world.proxy.flow();
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(1);
    // Whoever was signed in still is: a session of weeks is not ended by a day.
    await addNodes(world, 1);
    await expectCaughtUp(world, follower);
    await expectLogToAgree(world, follower);
  });

  it.each([
    ['forwards', DAY],
    ['backwards', -DAY],
  ])('on the client, %s, changes nothing', async (_way, shift) => {
    const world = await start();
    const real = Date.now;
    Date.now = () => real() + shift;
    try {
      const follower = await world.follow();
      world.proxy.cut();
      await waitUntil('the client knows that it is off-line', () => follower.connection().state === 'reconnecting');
      Date.now = real;
      await addNodes(world, 7);
      Date.now = () => real() + shift;
      world.proxy.flow();
      await expectCaughtUp(world, follower);
      expect(follower.loads()).toBe(1);
      await expectLogToAgree(world, follower);
    } finally {
      Date.now = real;
    }
  });
});

describe('a cursor that the server does not have', () => {
  it.each([
    ['beyond its head', (cursor: string) => formatCursor({ ...parseCursor(cursor), sequence: 999 })],
    ['of another epoch', (cursor: string) => formatCursor({ ...parseCursor(cursor), epoch: 'en-annen' })],
    ['more than 5,000 before its head', () => null],
  ])('%s is told to reload, with where to go on from', async (_where, since) => {
    const world = await start();
    await addNodes(world, 3);
    const before = await cursorOf(world);
    const asked = since(before);
    if (asked === null) await world.restart(() => addInStore(world, 5_001));
    const event = await firstEvent(world, asked ?? before);
    expect(event).toEqual({ __typename: 'Reload', cursor: await cursorOf(world) });
  });

  it('that is no cursor at all is refused', async () => {
    const world = await start();
    for (const since of ['', 'x', 'e:-1', 'e:1.5', 'e:9999999999999999999999', `${'e'.repeat(5_000)}:1`]) {
      await expect(firstEvent(world, since), since.slice(0, 20)).rejects.toThrow(/INVALID/);
    }
  });
});

/** The first event of a subscription; rejects with what it is refused with. */
async function firstEvent({ app, map }: OfflineWorld, since: string): Promise<unknown> {
  const { createClient } = await import('graphql-ws');
  const client = createClient({ url: `${app().url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  try {
    return await new Promise((resolve, reject) => {
      client.subscribe(
        { query: mapChangesSubscription.text, variables: { map, since } },
        {
          next: ({ data }) => {
            resolve((data as { readonly mapChanges: unknown }).mapChanges);
          },
          error: (problem) => {
            reject(new Error(JSON.stringify(problem)));
          },
          complete: () => undefined,
        },
      );
    });
  } finally {
    await client.dispose();
  }
}
