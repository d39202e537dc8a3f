import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../Row.ts';
import { runMeasure } from './runMeasure.ts';

const SIZES = [12_500, 25_000, 50_000, 100_000];
const RELATIONS_PER_NODE = 3;
const MOST = 2.2;

type Times = { readonly loadMs: number; readonly foldMs: number; readonly bareMs: number };

/** How long it takes to load a map from its rows, and to fold its whole log, as the map doubles. */
export async function foldRows(): Promise<readonly Row[]> {
  const times: Times[] = [];
  for (const size of SIZES) times.push(await measure(size));
  return [
    rowOf(
      'load from the embedded store',
      times.map(({ loadMs }) => loadMs),
      { text: '×2, ×2, ×2', name: 'linear' },
    ),
    rowOf(
      'fold of the whole log',
      times.map(({ foldMs }) => foldMs),
      {
        text: `${arrows(times.map(({ bareMs }) => bareMs))}: ${factorsOf(times.map(({ bareMs }) => bareMs))}`,
        name: 'the same records put into plain Maps by their ids, both ends looked up',
      },
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

type Peer = { readonly text: string; readonly name: string };

function rowOf(what: string, times: readonly number[], peer: Peer): Row {
  const most = Math.max(...factors(times));
  return {
    what: `${what}, 12,500 → 100,000 nodes, three relations each`,
    ours: `${arrows(times)}: ${factorsOf(times)}`,
    peer: peer.text,
    peerName: peer.name,
    reach: { text: `≤ ×${MOST} for each doubling`, reached: most <= MOST },
    figures: Object.fromEntries(SIZES.map((size, index) => [`ms${size}`, times[index] ?? NaN])),
  };
}

const arrows = (times: readonly number[]): string => times.map((time) => `${time.toFixed(0)} ms`).join(' → ');
const factors = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time / (times[index] ?? NaN));
const factorsOf = (times: readonly number[]): string =>
  factors(times)
    .map((factor) => `×${factor.toFixed(2)}`)
    .join(', ');
