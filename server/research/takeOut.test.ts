import { expect, it } from 'vitest';
import { actor, inputOf } from '../../tests/analysis/analysisInput.ts';
import type { Engine } from '../engine/createEngine.ts';
import type { LiveMap } from '../projection/LiveMap.ts';
import { takeOut } from './takeOut.ts';

const moment = { takenAt: new Date('2026-06-15'), version: '0.1.0' };

/** A map that has changed before each of the first answers. */
function restless(changes: number): { readonly live: LiveMap; readonly engine: Engine } {
  const { graph, settings } = inputOf([actor('B'), actor('A')]);
  graph.settings = settings;
  let sequence = 1;
  let left = changes;
  const head = () => ({ map: 'kart', epoch: 'e', sequence });
  const ask = () => {
    if (left > 0) {
      left -= 1;
      sequence += 1;
    }
    return Promise.resolve({ cursor: head(), result: {} });
  };
  return {
    live: { map: 'kart', graph: () => graph, head } as unknown as LiveMap,
    engine: { ask } as unknown as Engine,
  };
}

it('takes records and findings of the same moment, however often the map changes meanwhile', async () => {
  const { live, engine } = restless(5);
  const taken = await takeOut(live, engine, moment);
  expect(taken.cursor).toEqual({ epoch: 'e', sequence: 6 });
  expect(taken.nodes.map(({ id }) => id)).toEqual(['A', 'B']);
  expect(taken.brokers.map(({ withGroups }) => withGroups)).toEqual([false, true]);
});

it('says so when the map never stands still', async () => {
  const { live, engine } = restless(Infinity);
  await expect(takeOut(live, engine, moment)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
}, 10_000);
