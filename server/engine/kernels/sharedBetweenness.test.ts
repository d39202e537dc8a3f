import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../analysis/betweenness.ts';
import { buildUndirected } from '../../analysis/buildAdjacency.ts';
import { createRandom } from '../../analysis/createRandom.ts';
import { createControl, progressOf, stop } from '../threads/Control.ts';
import { measureTogether, takePart, type SharedWork } from './sharedBetweenness.ts';

/** Large enough to be worth sharing. */
function largeIndex() {
  const random = createRandom(3);
  const [nodeCount, ties] = [1_500, 6_000];
  const ends = (): number[] => Array.from({ length: ties }, () => random.below(nodeCount));
  return buildUndirected(nodeCount, { from: ends(), to: ends() }).index;
}

const index = largeIndex();
const nextTurn = async (): Promise<void> => {
  await turn();
};

describe('betweenness that many work out together', () => {
  it('E5 is the same to the last bit however many take part', async () => {
    const alone = betweenness(index).nodes;
    for (const others of [0, 1, 3]) {
      const shared: SharedWork[] = [];
      const control = createControl();
      const { nodes, errors, sources } = await measureTogether(index, 1, {
        control,
        turn: nextTurn,
        share: (work) => {
          shared.push(work);
          for (let count = 0; count < others; count += 1) void takePart(work, nextTurn);
        },
      });
      expect(nodes).toEqual(alone);
      expect([errors, sources]).toEqual([null, null]);
      expect(shared).toHaveLength(1);
      expect(progressOf(control)).toBe(1);
    }
  });

  it('E5 is done by those who are left when one goes away with a task', async () => {
    const { nodes } = await measureTogether(index, 1, {
      control: createControl(),
      turn: nextTurn,
      share: (work) => {
        // Taken, and never done.
        Atomics.add(work.state, 0, 2);
      },
    });
    expect(nodes).toEqual(betweenness(index).nodes);
  });

  it('E4 stops between two tasks when nobody waits any more', async () => {
    const control = createControl();
    let turns = 0;
    const measured = measureTogether(index, 1, {
      control,
      turn: async () => {
        turns += 1;
        if (turns === 3) stop(control);
        await turn();
      },
      share: () => undefined,
    });
    await expect(measured).rejects.toThrow('Nobody waits for it any more.');
    expect(progressOf(control)).toBeLessThan(0.2);
  });
});
