import { formatCursor } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNodes, cursorOf, expectCaughtUp, expectLogToAgree, startOfflineWorld } from './offlineWorld.ts';
import type { OfflineWorld } from './offlineWorld.ts';
import type { Follower } from './support/startFollower.ts';
import { tellFigures } from './support/rounds.ts';
import { waitUntil } from './support/waitUntil.ts';

/**
 * A lid is closed, or a train goes into a tunnel: nothing is said, and nothing comes any more. The client asks every 12 s
 * whether the server is there and waits 5 s; the server lets go who has not answered a ping before the next, 12 s later.
 */
describe('a connection that is there and says nothing', () => {
  let world: OfflineWorld;
  beforeAll(async () => {
    world = await startOfflineWorld({ socketLimits: { pingInterval: 600_000 } });
  });
  afterAll(() => world.close().catch(() => undefined));

  it('is noticed by the client, which says so and catches up when there is a way again', async () => {
    const follower: Follower = await world.follow();
    await addNodes(world, 3);
    await expectCaughtUp(world, follower);
    world.proxy.stall();
    const asleep = performance.now();
    await addNodes(world, 50);
    const before = formatCursor(follower.cursor());
    // 12 s until it asks, 5 s until it gives up; the rest is slack for a busy machine.
    await waitUntil(
      'the client says that it has lost the server',
      () => follower.connection().state === 'reconnecting',
      40_000,
    );
    tellFigures('asleep', { 'noticed after, ms': Math.round(performance.now() - asleep) });
    expect(formatCursor(follower.cursor())).toBe(before);
    world.proxy.flow();
    await expectCaughtUp(world, follower);
    expect(follower.loads()).toBe(1);
    expect(formatCursor(follower.cursor())).toBe(await cursorOf(world));
    await expectLogToAgree(world, follower);
  });
});
