import { readFileSync } from 'node:fs';
import { groupTies } from '@sirkel/server/analysis/groupTies';
import { oneGroupEach } from '@sirkel/server/analysis/memberships';

/** What `measureGroupTies.ts GRAPH GROUPS SAMPLES SEED` writes; times in milliseconds. */
export type OurGroupTies = {
  readonly timesMs: readonly number[];
  readonly cpuMs: readonly number[];
  readonly expected: readonly number[];
  readonly deviation: readonly number[];
};

const [file = '', ...numbers] = process.argv.slice(2);
const [many = 0, samples = 0, seed = 0] = numbers.map(Number);
const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const nodeCount = Number(head.split(' ')[0]);
const ends = lines.map((line) => line.split(' ').map(Number));
const stratum = {
  from: Int32Array.from(ends, ([from = NaN]) => from),
  to: Int32Array.from(ends, ([, to = NaN]) => to),
  mutual: false,
};
const groups = oneGroupEach(Array.from({ length: nodeCount }, (_, node) => node % many));
const measure = (drawn: number) => groupTies(nodeCount, [stratum], groups, many, { samples: drawn, seed });

// Compiles.
measure(20);
const [startedAt, before] = [performance.now(), process.cpuUsage()];
const { expected, deviation } = measure(samples);
const timesMs = [performance.now() - startedAt];
const { user, system } = process.cpuUsage(before);
const told: OurGroupTies = {
  timesMs,
  cpuMs: [(user + system) / 1_000],
  expected: [...expected],
  deviation: [...deviation],
};
process.stdout.write(`${JSON.stringify(told)}\n`);
