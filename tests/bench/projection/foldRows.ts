import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../Row.ts';
import { runMeasure } from './runMeasure.ts';

const SIZES = [12_500, 25_000, 50_000, 100_000];
const RELATIONS_PER_NODE = 3;
const MOST = 2.2;

type Times = { readonly loadMs: number; readonly foldMs: number };

/** How long it takes to load a map from its rows, and to fold its whole log, as the map doubles. */
export async function foldRows(): Promise<readonly Row[]> {
  const times: Times[] = [];
  for (const size of SIZES) times.push(await measure(size));
  return [
    rowOf(
      'load from the embedded store',
      times.map(({ loadMs }) => loadMs),
    ),
    rowOf(
      'fold of the whole log',
      times.map(({ foldMs }) => foldMs),
    ),
  ];
}

async function measure(size: number): Promise<Times> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  try {
    const parameters = [folder, String(size), String(size * RELATIONS_PER_NODE)];
    const { map } = await runMeasure<{ readonly map: string }>('writeBigMap.ts', parameters);
    return await runMeasure<Times>('measureFold.ts', [folder, map]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf(what: string, times: readonly number[]): Row {
  const factors = times.slice(1).map((time, index) => time / (times[index] ?? NaN));
  return {
    what: `${what}, 12,500 → 100,000 nodes, three relations each`,
    ours: times.map((time) => `${time.toFixed(0)} ms`).join(' → '),
    peer: factors.map((factor) => `×${factor.toFixed(2)}`).join(', '),
    peerName: 'factor for each doubling; ×2 is linear',
    reach: { text: `≤ ×${MOST}`, reached: Math.max(...factors) <= MOST },
    figures: Object.fromEntries(SIZES.map((size, index) => [`ms${size}`, times[index] ?? NaN])),
  };
}
