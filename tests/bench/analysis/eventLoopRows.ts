import { monitorEventLoopDelay } from 'node:perf_hooks';
import { applyChange, emptyGraph, type Graph } from '@sirkel/graph-schema';
import { createEngine, type Engine } from '@sirkel/server/engine/createEngine';
import { defaultSelection } from '@sirkel/server/engine/Selection';
import type { LiveMap } from '@sirkel/server/projection/LiveMap';
import { bigMapLog } from '../projection/bigMap.ts';
import { medianTime, type Row } from '../Row.ts';

// In milliseconds: as often as this it is looked how late the loop is.
const RESOLUTION = 5;
const REACH = 50;
const peer = { peer: '–', peerName: '–' };

/**
 * How late the server's event loop is while everything is asked of large maps at once, and how soon a thread is there. The
 * first asking of a map is measured, in which a thread is started and the map is sent to it.
 */
export async function eventLoopRows(): Promise<readonly Row[]> {
  const rows: Row[] = [await startRow()];
  for (const nodes of [5_000, 12_500]) rows.push(await delayRow(nodes));
  return rows;
}

async function startRow(): Promise<Row> {
  const live = liveOf(await bigGraph(50));
  const milliseconds = await medianTime(3, async () => {
    const engine = engineOf();
    await engine.ask(live, 'coverage', defaultSelection, {});
    await engine.close();
  });
  return { what: 'a thread for analyses, from nothing to its first answer', ours: inMs(milliseconds), ...peer };
}

async function delayRow(nodes: number): Promise<Row> {
  const live = liveOf(await bigGraph(nodes));
  const engine = engineOf();
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  const startedAt = performance.now();
  delay.enable();
  await Promise.all([
    engine.ask(live, 'findings', defaultSelection, {}),
    engine.ask(live, 'coverage', defaultSelection, {}),
    engine.ask(live, 'brokers', { ...defaultSelection, withGroups: true }, { seed: 1 }),
  ]);
  delay.disable();
  const took = performance.now() - startedAt;
  await engine.close();
  // What is measured is the pause between two looks: all beyond the resolution is delay.
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  const [p99, most] = [late(delay.percentile(99)), late(delay.max)];
  return {
    what: `event loop while ${nodes.toLocaleString('en')} nodes and ${(3 * nodes).toLocaleString('en')} relations are analysed (${inMs(took)}), p99`,
    ours: `${inMs(p99)} (at most ${inMs(most)})`,
    ...peer,
    reach: { text: `< ${String(REACH)} ms`, reached: p99 < REACH },
    figures: { p99Ms: p99, maxMs: most, tookMs: took },
  };
}

// All in threads, and waited for as long as it takes.
const engineOf = (): Engine => createEngine(Date.now, { atOnce: 0, times: { patience: 600_000 } });

const inMs = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

async function bigGraph(nodes: number): Promise<Graph> {
  const graph = emptyGraph();
  for await (const { change } of bigMapLog({ nodes, relations: 3 * nodes })) applyChange(graph, change);
  return graph;
}

/** A map that nobody changes. */
function liveOf(graph: Graph): LiveMap {
  return {
    map: 'bench',
    graph: () => graph,
    head: () => ({ map: 'bench', epoch: 'e', sequence: graph.sequence }),
    watch: () => () => undefined,
    changesSince: () => Promise.resolve([]),
  } as unknown as LiveMap;
}
