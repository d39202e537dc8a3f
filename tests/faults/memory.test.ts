import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inspectable, probeMemory } from './memoryProbe.ts';
import { makeMap } from './support/makeMap.ts';
import { faultSeed, isFull, tellFigures } from './support/rounds.ts';
import { startFollower } from './support/startFollower.ts';
import { startServer } from './support/startServer.ts';
import { startWriters } from './support/startWriters.ts';

const MINUTES = Number(process.env['SIRKEL_FAULTS_MINUTES'] ?? 30);
const MEGABYTE = 1024 * 1024;
// The caches fill first: answers, the latest changes, the database's own.
const WARM_UP = 3;

/** Growth per minute by least squares. */
function slope(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const squares = samples.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  return samples.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / squares;
}

describe('the slope of a row of samples', () => {
  it('is what a line grows by, and nothing for what only goes up and down', () => {
    expect(slope([3, 5, 7, 9])).toBeCloseTo(2);
    expect(slope([4, 6, 4, 6, 4, 6, 4, 6, 4])).toBeCloseTo(0);
  });
});

// Long by its nature: the short form has nothing of it.
if (isFull) {
  describe(`a server under steady load for ${String(MINUTES)} minutes`, () => {
    it('holds no more at the end than at the beginning', holdsNoMore, (MINUTES + WARM_UP + 5) * 60_000);
  });
}

async function holdsNoMore(): Promise<void> {
  const server = await startServer({ env: inspectable });
  const probe = await probeMemory(server);
  const cookie = await server.signIn();
  const map = await makeMap(server.url, cookie);
  const followers = await Promise.all(Array.from({ length: 20 }, () => startFollower({ url: server.url, map })));
  const writers = startWriters({ urls: [server.url], cookie, map, count: 20, seed: faultSeed, pace: 400 });
  await wait(WARM_UP * 60_000);
  const samples: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await wait(60_000);
    samples.push((await probe.heldBytes()) / MEGABYTE);
  }
  await writers.stop();
  const perMinute = slope(samples);
  tellFigures('steady load', {
    minutes: MINUTES,
    changes: writers.ledger.size,
    'each minute, MB': samples.map((sample) => sample.toFixed(1)).join(' '),
    'growth a minute, MB': perMinute.toFixed(3),
  });
  for (const follower of followers) follower.close();
  probe.close();
  await server.remove();
  // Some 3,000 changes a minute: a kilobyte kept of each would be 3 MB.
  expect(perMinute).toBeLessThan(0.5);
}
