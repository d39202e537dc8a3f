import { setTimeout as wait } from 'node:timers/promises';
import { emptyGraph, putNode, putRelation, type Graph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, tie } from '../../../tests/analysis/analysisInput.ts';
import { fakeLive, put } from '../../../tests/analysis/fakeLive.ts';
import { inProcessHands } from '../../../tests/analysis/inProcessHand.ts';
import { brokers } from '../bottlenecks/brokers.ts';
import { defaultSelection } from '../Selection.ts';
import { createPool } from './createPool.ts';

const question = { id: 'brokers', selection: defaultSelection, params: { seed: 1 }, today: '2026-06-15' };

function setUp({ most = 2, runLimit = 60_000 } = {}) {
  const { start, hands } = inProcessHands();
  const logged: string[] = [];
  const log = { error: (_details: object, message: string) => void logged.push(message) };
  let now = 1_000;
  const pool = createPool({ startHand: start, log, clock: () => (now += 1), most, runLimit, stopLimit: 20 });
  return { pool, hands, logged, now: () => now };
}

/** Actors in a row; many, so that they are sent in several pieces. */
function row(many: number): Graph {
  const ids = Array.from({ length: many }, (_, at) => `A${String(at).padStart(4, '0')}`);
  const { graph } = inputOf([
    ...ids.map((id) => actor(id)),
    ...ids.slice(1).map((id, at) => tie(`${ids[at] ?? ''} informs ${id}`)),
  ]);
  graph.settings = inputOf([]).settings;
  graph.sequence = 10;
  return graph;
}

/** What an analysis would say here. */
const here = (graph: Graph): unknown => brokers({ ...inputOf([]), graph }, 1);

describe('threads', () => {
  it('E3 have the map as the main thread has it, sent once, then by the log', async () => {
    const { pool, hands } = setUp();
    const { live, change } = fakeLive(row(900));
    const first = await (await pool.run(live, question)).ended;
    expect(first).toEqual({ sequence: 10, result: here(live.graph()) });
    change([put('node', 'new', actor('new'))]);
    change([put('node', 'A0450', null)]);
    const second = await (await pool.run(live, question)).ended;
    expect(second).toEqual({ sequence: 12, result: here(live.graph()) });
    expect(second.result).not.toEqual(first.result);
    const sent = hands[0]?.posted.filter(({ type }) => type === 'records') ?? [];
    // Three pieces of each, and those that wait.
    expect(sent).toHaveLength(7);
    expect(pool.size()).toEqual({ threads: 1, maps: 1 });
  });

  it('E3 miss nothing that happens while the map is sent', async () => {
    const { pool } = setUp();
    const graph = row(2_000);
    const { live, change } = fakeLive(graph);
    // It hangs on nothing yet.
    putRelation(graph, tie('A0000 informs later'));
    putRelation(graph, tie('A0005 informs last'));
    const asked = pool.run(live, question);
    await wait(0);
    change([put('node', 'A1900', null), put('node', 'A0003', null)]);
    await wait(0);
    change([put('node', 'later', actor('later')), put('relation', 'A0001 informs A0002', null)]);
    await wait(0);
    change([put('node', 'A1900', actor('A1900'))]);
    const { sequence, result } = await (await asked).ended;
    expect(sequence).toBe(13);
    expect(result).toEqual(here(graph));
    // What waited all the while finds its end.
    change([put('node', 'last', actor('last'))]);
    expect((await (await pool.run(live, question)).ended).result).toEqual(here(graph));
  });

  it('lie still until they are needed, and take a map each as long as there may be more of them', async () => {
    const { pool, hands } = setUp();
    expect(pool.size()).toEqual({ threads: 0, maps: 0 });
    for (let count = 0; count < 3; count += 1) await (await pool.run(fakeLive(row(3)).live, question)).ended;
    expect(pool.size()).toEqual({ threads: 2, maps: 3 });
    expect(hands).toHaveLength(2);
  });

  it('let go of maps that nobody asks about, and end when they have none', async () => {
    const { pool, hands, now } = setUp();
    const { live } = fakeLive(row(3));
    await (
      await pool.run(live, question)
    ).ended;
    pool.sweep(0);
    expect(pool.size()).toEqual({ threads: 1, maps: 1 });
    pool.sweep(now() + 1);
    await expect.poll(() => pool.size()).toEqual({ threads: 0, maps: 0 });
    expect(hands[0]?.posted.at(-1)).toMatchObject({ type: 'drop' });
    // And a new one is started when somebody asks again.
    expect((await (await pool.run(live, question)).ended).sequence).toBe(10);
  });

  it('E7 that end by themselves fail what they had begun; what had not begun is asked again', async () => {
    const { pool, hands, logged } = setUp({ most: 1 });
    const { live } = fakeLive(row(3));
    await (
      await pool.run(live, question)
    ).ended;
    hands[0]?.deafen();
    const begun = await pool.run(live, question);
    const waiting = await pool.run(live, question);
    hands[0]?.listener.told({ type: 'began', run: 2 });
    hands[0]?.listener.gone(new Error('out of memory'));
    await expect(begun.ended).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(waiting.ended).rejects.toThrow('The thread has gone.');
    expect(logged).toEqual(['a thread of the analyses ended by itself']);
    expect((await (await pool.run(live, question)).ended).sequence).toBe(10);
    expect(hands).toHaveLength(2);
  });

  it('end what takes too long, and themselves if it does not end', async () => {
    const { pool, hands, logged } = setUp({ most: 1, runLimit: 20 });
    const { live } = fakeLive(row(3));
    await (
      await pool.run(live, question)
    ).ended;
    hands[0]?.deafen();
    const { ended } = await pool.run(live, question);
    hands[0]?.listener.told({ type: 'began', run: 2 });
    await expect(ended).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(hands[0]?.isEnded()).toBe(false);
    await expect.poll(() => hands[0]?.isEnded()).toBe(true);
    expect(logged).toEqual([]);
  });

  it('E7 keep their maps when a run that was stopped does not end at once', async () => {
    const { pool, hands } = setUp({ most: 1, runLimit: 400 });
    const { live } = fakeLive(row(3));
    await (
      await pool.run(live, question)
    ).ended;
    hands[0]?.deafen();
    const stopped = await pool.run(live, question);
    hands[0]?.listener.told({ type: 'began', run: 2 });
    stopped.stop();
    await expect(stopped.ended).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    // Far longer than the time after which a run that took too long ends with its thread.
    await wait(150);
    expect(hands[0]?.isEnded()).toBe(false);
    expect(pool.size()).toEqual({ threads: 1, maps: 1 });
    await expect.poll(() => hands[0]?.isEnded()).toBe(true);
  });

  it('fail what an analysis fails, with its own sentence, and live on', async () => {
    const { pool } = setUp({ most: 1 });
    const { live } = fakeLive(emptyGraph());
    await expect((await pool.run(live, question)).ended).rejects.toThrow('A map without settings was opened.');
    putNode(live.graph(), actor('A'));
    live.graph().settings = inputOf([]).settings;
    await expect((await pool.run(fakeLive(live.graph()).live, question)).ended).resolves.toMatchObject({ sequence: 0 });
    expect(pool.size().threads).toBe(1);
  });
});
