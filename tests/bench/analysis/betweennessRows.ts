import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quantile, type Row } from '../Row.ts';
import { drawGraph, leafShare, withLeaves, writeGraph, type DrawnGraph } from './drawnGraphs.ts';
import { openGds, type Gds } from './gds/openGds.ts';
import type { OurBetweenness } from './measureBetweenness.ts';
import { runPython } from './python.ts';
import { NotMeasured, root, runMeasure, runProgram } from './runProgram.ts';

type Case = {
  readonly what: string;
  readonly graph: DrawnGraph;
  /** How often it is measured. */
  readonly runs: number;
  /** How many times igraph's speed is meant to be reached. */
  readonly reach: number;
};

type PeerTimes = { readonly timesMs: readonly number[]; readonly cpuMs?: readonly number[] };
/** A peer's time, processor time where it tells it, and how far its values are from ours at most; or why there is none. */
type Peer =
  | { readonly name: string; readonly ms: number; readonly cpuMs: number | null; readonly apart: number }
  | { readonly name: string; readonly why: string };

const GDS_REACH = 8;
const SEED = 5;

function cases(): readonly Case[] {
  const leafy = withLeaves(drawGraph(6_000, 18_000, SEED), 4_000, SEED);
  const leaves = `${(100 * leafShare(leafy)).toFixed(0)} % leaves`;
  return [
    { what: '2,000 nodes, 6,000 ties', graph: drawGraph(2_000, 6_000, SEED), runs: 5, reach: 1.5 },
    { what: '10,000 nodes, 30,000 ties', graph: drawGraph(10_000, 30_000, SEED), runs: 1, reach: 1.5 },
    { what: `10,000 nodes, ${leaves}, 22,000 ties`, graph: leafy, runs: 1, reach: 3 },
  ];
}

/** Exact betweenness of nodes beside igraph, graphology and Graph Data Science; see `calls.md`. */
export async function betweennessRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  const gds = await openGds().catch(whyNot);
  try {
    const rows: Row[] = [];
    for (const each of cases()) rows.push(...(await rowsOf(each, gds, folder)));
    return rows;
  } finally {
    if (!(gds instanceof NotMeasured)) await gds.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function whyNot(error: unknown): NotMeasured {
  return error instanceof NotMeasured ? error : new NotMeasured(String(error));
}

async function rowsOf(
  { what, graph, runs, reach }: Case,
  gds: Gds | NotMeasured,
  folder: string,
): Promise<readonly Row[]> {
  const [file, answer] = [path.join(folder, 'graph.txt'), path.join(folder, 'answer.json')];
  writeGraph(file, graph);
  const parameters = [file, answer, String(runs)];
  const ours = await runMeasure<OurBetweenness>('measureBetweenness.ts', parameters);
  const values = readValues(answer);
  const peerOf = async (
    name: string,
    measure: () => Promise<PeerTimes & { values?: readonly number[] }>,
  ): Promise<Peer> => {
    try {
      const { timesMs, cpuMs, values: found = readValues(answer) } = await measure();
      return {
        name,
        ms: quantile(timesMs, 0.5),
        cpuMs: cpuMs === undefined ? null : quantile(cpuMs, 0.5),
        apart: furthestApart(values, found),
      };
    } catch (error) {
      return { name, why: whyNot(error).message };
    }
  };
  const igraph = await peerOf('python-igraph (C, one core)', () => runPython<PeerTimes>('betweenness.py', parameters));
  const graphology = await peerOf('graphology (one core)', () =>
    runProgram<PeerTimes>({
      command: process.execPath,
      parameters: ['--import', 'tsx', path.join(root, 'tests/bench/analysis/graphology/betweenness.ts'), ...parameters],
    }),
  );
  const science = await peerOf('Graph Data Science (two cores)', () => {
    if (gds instanceof NotMeasured) throw gds;
    return gds.betweenness(graph);
  });
  return [row(what, ours, igraph, reach), row(what, ours, graphology, null), row(what, ours, science, GDS_REACH)];
}

const readValues = (answer: string): readonly number[] => JSON.parse(readFileSync(answer, 'utf8')) as number[];

/** The largest difference as a share of the value, of values above 1. */
function furthestApart(ours: readonly number[], others: readonly number[]): number {
  return Math.max(...ours.map((value, node) => Math.abs(value - (others[node] ?? NaN)) / Math.max(1, value)));
}

function row(what: string, ours: OurBetweenness, peer: Peer, reach: number | null): Row {
  const [one, two] = [quantile(ours.oneCoreMs, 0.5), quantile(ours.twoCoresMs, 0.5)];
  const own = {
    what: `exact betweenness: ${what}`,
    ours: `${seconds(two)} on two cores, ${seconds(one)} on one${ours.same ? '' : ' (NOT THE SAME)'}`,
  };
  if ('why' in peer) return { ...own, peer: `not measured: ${peer.why}`, peerName: peer.name };
  const [faster, alone] = [peer.ms / two, peer.ms / one];
  const agreed = peer.apart < 1e-6 ? '' : `; values up to ${(100 * peer.apart).toFixed(1)} % apart`;
  const byCpu = peer.cpuMs === null ? null : peer.cpuMs / quantile(ours.cpuMs, 0.5);
  const used = byCpu === null ? '' : `, ${byCpu.toFixed(1)}× by processor time`;
  const times = `${faster.toFixed(1)}× on two cores, ${alone.toFixed(1)}× on one${used}`;
  return {
    ...own,
    peer: `${seconds(peer.ms)}${agreed}`,
    peerName: `${peer.name}: ${times}`,
    ...(reach === null ? {} : { reach: { text: `≥ ${reach}×`, reached: faster >= reach } }),
    figures: {
      oneCoreMs: one,
      twoCoresMs: two,
      peerMs: peer.ms,
      apart: peer.apart,
      faster,
      fasterOnOne: alone,
      ...(byCpu === null ? {} : { fasterByCpu: byCpu }),
    },
  };
}

const seconds = (ms: number): string => (ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(2)} s`);
