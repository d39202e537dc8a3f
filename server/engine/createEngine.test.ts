import { setImmediate as turn } from 'node:timers/promises';
import { emptyGraph, putLoose, putNode, type Graph } from '@sirkel/graph-schema';
import { afterAll, describe, expect, it } from 'vitest';
import { actor, inputOf, seedInput } from '../../tests/analysis/analysisInput.ts';
import { fakeLive, put } from '../../tests/analysis/fakeLive.ts';
import { inProcessHands } from '../../tests/analysis/inProcessHand.ts';
import { brokers } from './bottlenecks/brokers.ts';
import { createEngine, type Engine } from './createEngine.ts';
import type { Finding } from './Finding.ts';
import { indicatorsOf } from './indicators/indicatorsOf.ts';
import { defaultSelection } from './Selection.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const engines: Engine[] = [];
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

function engineOf(parts: Parameters<typeof createEngine>[1] = {}): Engine {
  const engine = createEngine(() => now, parts);
  engines.push(engine);
  return engine;
}

function seedGraph(): Graph {
  const { graph, settings } = seedInput();
  graph.settings = settings;
  return graph;
}

describe('the engine', () => {
  it('E6 works out what takes long in a thread, while everybody else has their turn', async () => {
    const engine = engineOf({ atOnce: 0, times: { patience: 60_000 } });
    const { live } = fakeLive(seedGraph());
    let turns = 0;
    const state = { isDone: false };
    const asked = engine.ask(live, 'findings', defaultSelection, {}).finally(() => (state.isDone = true));
    while (!state.isDone) {
      turns += 1;
      await turn();
    }
    const answer = await asked;
    expect(answer.result.told.length).toBeGreaterThan(10);
    expect(turns).toBeGreaterThan(100);
    expect(engine.size()).toEqual({ threads: 1, maps: 1 });
    await engine.close();
    expect(engine.size().threads).toBe(0);
  }, 60_000);

  it('E6 works out at once only what costs next to nothing', async () => {
    const { start, hands } = inProcessHands();
    const engine = engineOf({ startHand: start });
    await engine.ask(fakeLive(seedGraph()).live, 'coverage', defaultSelection, {});
    expect(hands).toHaveLength(0);
    const graph = seedGraph();
    for (let count = 0; count < 3_000; count += 1) putNode(graph, actor(`more ${String(count)}`));
    await engine.ask(fakeLive(graph).live, 'findings', defaultSelection, {});
    expect(hands).toHaveLength(1);
  });

  it('answers the same wherever it is worked out', async () => {
    const { start } = inProcessHands();
    const { live } = fakeLive(seedGraph());
    const [here, there] = [engineOf({ atOnce: Infinity }), engineOf({ startHand: start, atOnce: 0 })];
    for (const id of ['findings', 'coverage'] as const) {
      expect(await there.ask(live, id, defaultSelection, {})).toEqual(await here.ask(live, id, defaultSelection, {}));
    }
    const seed = { seed: 1 };
    const told = await there.ask(live, 'brokers', defaultSelection, seed);
    expect(told).toEqual(await here.ask(live, 'brokers', defaultSelection, seed));
    expect(told.result).toEqual(brokers(seedInput(), 1));
    const measured = await there.ask(live, 'research', defaultSelection, seed);
    expect(measured).toEqual(await here.ask(live, 'research', defaultSelection, seed));
  });

  it('answers of an earlier moment wherever it is worked out, and of the present right after', async () => {
    const { start, hands } = inProcessHands();
    const graph = seedGraph();
    const late = Array.from({ length: 900 }, (_, at) => actor(`late ${String(at)}`));
    for (const node of late) putNode(graph, node);
    const { live } = fakeLive(graph);
    const standing = late.map(({ id }) => ({ record: 'node', id, value: null }) as const);
    const earlier = { sequence: -1, present: 0, standing };
    const [here, there] = [engineOf({ atOnce: Infinity }), engineOf({ startHand: start, atOnce: 0 })];
    const seed = { seed: 1 };
    const then = await there.ask(live, 'indicators', defaultSelection, seed, { earlier });
    expect(then).toEqual(await here.ask(live, 'indicators', defaultSelection, seed, { earlier }));
    expect(then.result).toEqual(indicatorsOf(seedInput(), 1));
    const now = await there.ask(live, 'indicators', defaultSelection, seed);
    expect(now).toEqual(await here.ask(live, 'indicators', defaultSelection, seed));
    expect(now.result).not.toEqual(then.result);
    // What stood may be megabytes: it goes in pieces, and only once.
    const posted = hands.flatMap(({ posted: all }) => all).filter(({ type }) => type === 'stood');
    expect(posted).toHaveLength(3);
  });

  it('E3 knows in a thread what was decided before the map came there, and what is decided after', async () => {
    const { start } = inProcessHands();
    const [here, there] = [engineOf({ atOnce: Infinity }), engineOf({ startHand: start, atOnce: 0 })];
    const undecided = await here.ask(fakeLive(seedGraph()).live, 'findings', defaultSelection, {});
    const [first, second] = undecided.result.told;
    if (first === undefined || second === undefined) throw new Error('There is something to decide about.');
    const notWanted = ({ id, kind, nodes }: Finding) => ({ id, kind, nodes, state: 'notWanted', version: 1 }) as const;
    const decided = fakeLive(seedGraph());
    putLoose(decided.live.graph(), 'followUp', notWanted(first));
    const ask = async (engine: Engine) => (await engine.ask(decided.live, 'findings', defaultSelection, {})).result;
    expect((await ask(there)).setAside.map(({ id }) => id)).toEqual([first.id]);
    expect(await ask(there)).toEqual(await ask(here));
    decided.change([put('followUp', second.id, notWanted(second))]);
    expect((await ask(there)).setAside.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect(await ask(there)).toEqual(await ask(here));
  });

  it('tells of the map as it stands, and of what it has worked out', async () => {
    const seen: string[] = [];
    const engine = engineOf({ measure: { analysed: ({ analysis, failed }) => seen.push(`${analysis} ${failed}`) } });
    const { live, change } = fakeLive(seedGraph());
    const before = await engine.ask(live, 'brokers', defaultSelection, { seed: 1 });
    change([put('node', 'new', actor('new'))]);
    const after = await engine.ask(live, 'brokers', defaultSelection, { seed: 1 });
    expect(after.cursor.sequence).toBe(before.cursor.sequence + 1);
    expect(after.result.brokers.length).toBe(before.result.brokers.length + 1);
    expect(after.isOld).toBe(false);
    expect(seen).toEqual(['brokers false', 'brokers false']);
  });

  it('E2 tells nobody what was blanked, also not whoever takes what is old', async () => {
    const { start, hands } = inProcessHands();
    const engine = engineOf({ startHand: start, atOnce: 0, times: { moment: 10, patience: 50 } });
    const graph = seedGraph();
    const [node] = graph.nodes.values();
    const { live, change } = fakeLive(graph);
    const ask = () => engine.ask(live, 'coverage', defaultSelection, {}, { mayBeOld: true });
    await ask();
    hands[0]?.deafen();
    change([put('node', 'new', actor('new'))]);
    expect((await ask()).isOld).toBe(true);
    change([{ action: 'redact', record: 'node', id: node?.id ?? '', field: 'name' }]);
    await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('refuses what is too large, and parameters that the analysis does not know', async () => {
    const engine = engineOf();
    const graph = emptyGraph();
    graph.settings = inputOf([]).settings;
    for (let count = 0; count <= 100_000; count += 1) graph.nodes.set(String(count), actor(String(count)));
    await expect(engine.ask(fakeLive(graph).live, 'coverage', defaultSelection, {})).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: 'The map has 100001 nodes; what is missing is worked out up to 100000.',
    });
    const { live } = fakeLive(seedGraph());
    await expect(engine.ask(live, 'brokers', defaultSelection, { seed: 0.5 })).rejects.toThrow();
  });

  it('lets go of a map that is used no more', async () => {
    const { start, hands } = inProcessHands();
    const engine = engineOf({ startHand: start, atOnce: 0 });
    const { live, reload } = fakeLive(seedGraph());
    await engine.ask(live, 'coverage', defaultSelection, {});
    reload();
    expect(engine.size().maps).toBe(0);
    expect(hands[0]?.posted.at(-1)).toMatchObject({ type: 'drop' });
  });
});
