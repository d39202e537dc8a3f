import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { defaultSettings } from '@sirkel/graph-schema';
import { createMap } from '@sirkel/server/commands/createMap';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import neo4j from 'neo4j-driver';
import type { Neo4jServer } from '../neo4j/Neo4jServer.ts';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { quantile } from './Row.ts';
import type { Row } from './Row.ts';

const PROCESSES = 2;
const WRITERS = 25;
const DURATION = 8_000;
const LEAST = 5;
const MOST_P95 = 100;

type Result = { readonly times: readonly number[]; readonly cpu: number };
type Figures = { readonly rate: number; readonly p95: number; readonly cpu: number };
type Way = 'sirkel' | 'locking';

/** Two server processes with 25 writers each, all on one map of one Neo4j, beside one locking transaction a change. */
export async function sharedWritingRows(): Promise<readonly Row[]> {
  const server = await startNeo4j();
  if (server === null) throw new Error('There is no Neo4j here; `npm run setup` gets one.');
  try {
    const map = await makeMap(server);
    await prepareLocking(server);
    const locking = await measure(server, 'locking', randomUUID());
    const ours = await measure(server, 'sirkel', map);
    return [
      {
        what: `writes on one map of Neo4j, ${PROCESSES} servers × ${WRITERS} writers`,
        ours: `${told(ours)} (×${(ours.rate / locking.rate).toFixed(1)})`,
        peer: told(locking),
        peerName: 'one locking transaction for each change',
        reach: {
          text: `≥ ${LEAST}×, p95 ≤ ${MOST_P95} ms`,
          reached: ours.rate >= LEAST * locking.rate && ours.p95 <= MOST_P95,
        },
        generatorCpu: ours.cpu,
        figures: { perSecond: ours.rate, p95Ms: ours.p95, peerPerSecond: locking.rate, peerP95Ms: locking.p95 },
      },
    ];
  } finally {
    await server.stop();
  }
}

const told = ({ rate, p95 }: Figures): string => `${rate.toFixed(0)}/s, p95 ${p95.toFixed(0)} ms`;

async function makeMap(neo4j: Neo4jServer): Promise<string> {
  const store = await openStore({ neo4j, dataFolder: '' });
  const log = { warn: () => undefined, info: () => undefined, error: console.error };
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  const map = randomUUID();
  const settings = defaultSettings({ title: { nb: 'Målt' } });
  const deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
  await createMap(
    deps,
    { id: 'bench', role: 'coordinator' },
    { map, operationId: randomUUID(), settings, cause: 'edit' },
  );
  await liveMaps.close();
  await store.close();
  return map;
}

// The peer has the constraints that ours has: they cost it something too, and make its lock a lock on one row.
async function prepareLocking({ uri, username, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  for (const [label, properties] of [
    ['BenchMap', 'x.id'],
    ['BenchNode', '(x.map, x.id)'],
    ['BenchChange', '(x.map, x.sequence)'],
  ] as const) {
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (x:${label}) REQUIRE ${properties} IS UNIQUE`);
  }
  await driver.close();
}

async function measure(server: Neo4jServer, way: Way, map: string): Promise<Figures> {
  const children: Child[] = [];
  // One after the other: two that make the peer's map at once would wait for each other.
  for (let count = 0; count < PROCESSES; count += 1) children.push(await start(server, way, map));
  for (const { stdin } of children) stdin.write('go\n');
  const results = await Promise.all(children.map(readResult));
  const times = results.flatMap((result) => result.times);
  return {
    rate: times.length / (DURATION / 1_000),
    p95: quantile(times, 0.95),
    cpu: results.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

async function start({ uri, username, password }: Neo4jServer, way: Way, map: string): Promise<Child> {
  const program = path.join(import.meta.dirname, 'sharedWriter.ts');
  const parameters = [way, map, String(WRITERS), String(DURATION)];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('close', (code) => {
      reject(new Error(`A writer ended with ${String(code)}.`));
    });
  });
  return child;
}

function readResult(child: Child): Promise<Result> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Result);
      else reject(new Error(`A writer ended with ${String(code)}.`));
    });
  });
}
