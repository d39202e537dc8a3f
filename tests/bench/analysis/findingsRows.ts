import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { YOUNG_MB } from '@sirkel/server/engine/threads/startWorker';
import { quantile, type Row } from '../Row.ts';
import { besideRow, timeText, type Timed } from './besideRow.ts';
import type { AfterChange } from './measureChanges.ts';
import type { OurFindings, Summary } from './measureFindings.ts';
import { runPython } from './python.ts';
import { runMeasure } from './runProgram.ts';

const REACH = 50;
// As much room for what lives shortly as a thread of the engine has: three halves of this.
const asInThread = [`--max-semi-space-size=${YOUNG_MB / 3}`];
const MOST_GAPS = 20;
const MOST_BETWEENNESS = 30;

type Peer = Timed & { readonly summary: Summary };

/** All gaps and bottlenecks beside networkx, and how soon they are fresh after a change; see `calls.md`. */
export async function findingsRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  try {
    const file = path.join(folder, 'map.json');
    const ours = await runMeasure<OurFindings>('measureFindings.ts', [file], asInThread);
    const beside = await besideRow({
      what: 'all gaps and bottlenecks, 1,000 nodes, 3,000 relations',
      ours,
      note: `${timeText(ours.earlyMs)} after twenty times, ${timeText(ours.firstMs)} when nothing is compiled yet`,
      peerName: 'networkx (one core)',
      peer: () => runPython<Peer>('findings.py', [file, '3']),
      reach: REACH,
      differs: ({ summary }) => differenceOf(ours.summary, summary),
    });
    return [beside, ...afterChange(await runMeasure<AfterChange>('measureChanges.ts', [], asInThread))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differenceOf(ours: Summary, others: Summary): string | null {
  const apart = Object.keys(ours).filter((key) => Math.abs((ours[key] ?? NaN) - (others[key] ?? NaN)) > 1e-9);
  return apart.length === 0 ? null : apart.join(', ');
}

function afterChange({ gaps, betweenness }: AfterChange): readonly Row[] {
  const rowOf = (what: string, { timesMs, cpuMs }: Timed, most: number): Row => ({
    what: `after one change, 500 nodes: ${what}`,
    ours: `${timeText(quantile(timesMs, 0.5))}, at most ${timeText(Math.max(...timesMs))}; ${timeText(quantile(cpuMs, 0.5))} of a processor`,
    peer: '–',
    peerName: '',
    reach: { text: `≤ ${most} ms`, reached: quantile(timesMs, 0.5) <= most },
    figures: { ms: quantile(timesMs, 0.5), mostMs: Math.max(...timesMs), cpuMs: quantile(cpuMs, 0.5) },
  });
  return [
    rowOf('coverage, gaps and cut points fresh', gaps, MOST_GAPS),
    rowOf('betweenness of the actors fresh', betweenness, MOST_BETWEENNESS),
  ];
}
