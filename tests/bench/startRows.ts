import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runMeasure } from './projection/runMeasure.ts';
import { quantile } from './Row.ts';
import type { Row } from './Row.ts';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = 5;
const MOST_BARE = 2;
const LONG = 200_000;
const SHORT = 2_000;
const MOST_LONG = 1.1;

/** From the start of the process to the first answer over HTTP, and what a long log costs a map that is opened. */
export async function startRows(): Promise<readonly Row[]> {
  const bare = await medianOf(() => timeStart('tests/bench/bareApollo.ts', newFolder(), '{ hello }'));
  const first = await medianOf(() => timeStart('server/main.ts', newFolder(), '{ maps { id } }'));
  const kept = newFolder();
  await timeStart('server/main.ts', kept, '{ maps { id } }');
  const later = await medianOf(() => timeStart('server/main.ts', kept, '{ maps { id } }'));
  return [
    startRow('start to the first answer, seed map in the embedded store', later, bare),
    startRow('the same in an empty folder, so that the seed map is loaded first', first, bare),
    ...(await longLogRows()),
  ];
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));

function startRow(what: string, ours: number, bare: number): Row {
  return {
    what,
    ours: `${ours.toFixed(0)} ms (×${(ours / bare).toFixed(2)})`,
    peer: `${bare.toFixed(0)} ms`,
    peerName: 'bare Apollo + Express, run the same way',
    reach: { text: `≤ ${MOST_BARE}×`, reached: ours <= MOST_BARE * bare },
    figures: { oursMs: ours, bareMs: bare },
  };
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  // The first fills the cache of compiled files.
  for (let run = 0; run <= RUNS; run += 1) times.push(await measure());
  return quantile(times.slice(1), 0.5);
}

/** Starts a program that says its address, and asks until it answers a question with data. In milliseconds. */
async function timeStart(program: string, folder: string, query: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', SIRKEL_DATA: folder, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child);
    await answers(`${url}/graphql`, query);
    return performance.now() - startedAt;
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (piece: Buffer) => {
      out += piece.toString();
      const address = /Address +(\S+)/.exec(out)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => {
      reject(new Error(`The program ended before it said its address: ${out}`));
    });
  });
}

async function answers(url: string, query: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { readonly data?: Record<string, unknown> };
    const first = Object.values(data ?? {})[0];
    if (Array.isArray(first) ? first.length > 0 : first !== undefined) return;
  }
  throw new Error(`${url} did not answer ${query}.`);
}

type Opening = { readonly storeMs: number; readonly mapMs: number };
type Start = Opening & { readonly startMs: number };

/** A map is loaded from its rows, so its log does not count; but the embedded store reads through its files when it opens. */
async function longLogRows(): Promise<readonly Row[]> {
  const [long, short] = [await writeLog(LONG), await writeLog(SHORT)];
  const times: { readonly long: Start; readonly short: Start }[] = [];
  // In turn, so that whatever else the machine does hits both.
  for (let run = 0; run <= 2 * RUNS; run += 1) times.push({ long: await start(long), short: await start(short) });
  for (const { folder } of [long, short]) rmSync(folder, { recursive: true, force: true });
  const longLogRow = (what: string, part: keyof Start): Row => {
    const [ours, peer] = (['long', 'short'] as const).map((which) =>
      quantile(
        times.slice(1).map((time) => time[which][part]),
        0.5,
      ),
    ) as [number, number];
    return {
      what: `${what}, 200,000 changes in its log`,
      ours: `${ours.toFixed(0)} ms (×${(ours / peer).toFixed(2)})`,
      peer: `${peer.toFixed(0)} ms`,
      peerName: 'the same with 2,000 changes',
      figures: { longMs: ours, shortMs: peer },
      ...(part === 'startMs' ? { reach: { text: `≤ ${MOST_LONG}×`, reached: ours <= MOST_LONG * peer } } : {}),
    };
  };
  return [
    longLogRow('start to the first answer from a map of 1,000 nodes', 'startMs'),
    longLogRow('of that: opening the store, all files looked through', 'storeMs'),
    longLogRow('of that: loading the map', 'mapMs'),
  ];
}

type Written = { readonly folder: string; readonly map: string };

async function writeLog(changes: number): Promise<Written> {
  const folder = newFolder();
  // Where a server keeps its store within its data folder.
  const store = path.join(folder, 'store');
  return { folder, ...(await runMeasure<{ readonly map: string }>('writeLongLog.ts', [store, String(changes)])) };
}

async function start({ folder, map }: Written): Promise<Start> {
  const startMs = await timeStart('server/main.ts', folder, `{ map(id: "${map}") { nodeCount } }`);
  return { startMs, ...(await runMeasure<Opening>('measureOpen.ts', [path.join(folder, 'store'), map])) };
}
