import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { actor, inputOf } from '../../../tests/analysis/analysisInput.ts';
import { createRandom } from '../../analysis/createRandom.ts';
import { differences } from './differences.ts';
import { inTurns, sortedInSteps, stepwise, toEnd, type Steps } from './inTurns.ts';

/** How often something yields on its way. */
function stepsOf(steps: Steps<unknown>): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

describe('work in steps', () => {
  it('sorts as arrays do, and what is equal keeps its order', () => {
    const random = createRandom(5);
    for (const length of [0, 1, 199, 200, 201, 1_000, 3_333]) {
      const items = Array.from({ length }, (_, at) => ({ key: random.below(50), at }));
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(toEnd(sortedInSteps(items, byKey))).toEqual([...items].sort(byKey));
    }
    expect(
      stepsOf(
        sortedInSteps(
          Array.from({ length: 2_000 }, (_, at) => -at),
          (a, b) => a - b,
        ),
      ),
    ).toBeGreaterThan(30);
  });

  it('lets others have their turn after some milliseconds, and not before', async () => {
    const slow = function* (): Steps<string> {
      for (let count = 0; count < 6; count += 1) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        yield;
      }
      return 'done';
    };
    let turns = 0;
    const state = { isDone: false };
    const asked = inTurns(slow()).finally(() => (state.isDone = true));
    while (!state.isDone) {
      await nextTurn();
      turns += 1;
    }
    expect(await asked).toBe('done');
    // Two steps of five milliseconds are one turn.
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('ends when nobody waits any more', async () => {
    const endless = function* (): Steps<never> {
      for (;;) yield;
    };
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 30);
    await expect(inTurns(endless(), stop.signal)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a comparison of large maps', () => {
  it('is nowhere long without a step: through nodes, names and order', () => {
    const many = (name: string) => Array.from({ length: 4_000 }, (_, at) => actor(`${name}${String(at)}`));
    const [a, b] = [inputOf(many('A')).graph, inputOf(many('B')).graph];
    // Each of 4,000 is looked at, paired, told and sorted: every few hundred a step.
    expect(stepsOf(differences(a, b, true, Infinity))).toBeGreaterThan((5 * 8_000) / 200);
    expect(stepsOf(stepwise([1, 2, 3], () => undefined))).toBe(0);
  });
});
