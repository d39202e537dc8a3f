import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../Row.ts';
import { besideRow, type Timed } from './besideRow.ts';
import { drawGraph, writeGraph } from './drawnGraphs.ts';
import type { OurGroupTies } from './measureGroupTies.ts';
import { runPython } from './python.ts';
import { runMeasure } from './runProgram.ts';

const [NODES, TIES, GROUPS, SAMPLES, SEED] = [2_000, 6_000, 8, 1_000, 5];
const REACH = 20;
// Of a deviation: two means of a thousand maps are nearer than that in every cell, but for one time in a thousand.
const APART = 0.2;

type Peer = Timed & { readonly expected: readonly number[] };

/** Ties between groups against swapped maps, beside the same null model in numpy; see `calls.md`. */
export async function groupTiesRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  try {
    const file = path.join(folder, 'graph.txt');
    writeGraph(file, drawGraph(NODES, TIES, SEED));
    const parameters = [file, String(GROUPS), String(SAMPLES), String(SEED)];
    const ours = await runMeasure<OurGroupTies>('measureGroupTies.ts', parameters);
    return [
      await besideRow({
        what: 'ties between 8 groups, 2,000 nodes, 6,000 ties, 1,000 random maps',
        ours,
        peerName: 'numpy (one core)',
        peer: () => runPython<Peer>('groupTies.py', parameters),
        reach: REACH,
        differs: ({ expected }) => {
          const apart = Math.max(...ours.expected.map(distanceFrom(ours, expected)));
          return apart < APART ? null : `means up to ${apart.toFixed(2)} deviations apart`;
        },
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const distanceFrom =
  ({ deviation }: OurGroupTies, others: readonly number[]) =>
  (mean: number, cell: number): number =>
    Math.abs(mean - (others[cell] ?? NaN)) / (deviation[cell] ?? NaN);
