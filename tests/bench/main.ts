import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { groups } from './groups.ts';
import type { Group, Row } from './Row.ts';

type Measured = { readonly group: string; readonly rows: readonly Row[]; readonly failed: string | null };

const folder = path.resolve(import.meta.dirname, '../../.cache/bench');

// Run by hand (`npm run bench`); no test waits for what it says.
const names = process.argv.slice(2).filter((given) => !given.startsWith('-'));
const unknown = names.filter((name) => !groups.some((group) => group.name === name));
if (process.argv.includes('--help') || unknown.length > 0) {
  const list = groups.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join('\n');
  const fault = unknown.length > 0 ? `There is no group ${unknown.join(', ')}.\n\n` : '';
  process.stdout.write(`${fault}npm run bench -- [group …]   all of them when none is named\n\n${list}\n`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const measured: Measured[] = [];
  for (const group of groups) {
    if (names.length === 0 || names.includes(group.name)) measured.push(await measure(group));
  }
  process.stdout.write(`\n${machine()}\n\n${table(measured.flatMap(({ rows }) => rows))}\n`);
  process.stdout.write(`\nAs JSON: ${keep(measured)}\n`);
  // What the machine cannot give (no Neo4j, say) is told; the other rows stand.
  for (const { group, failed } of measured) {
    if (failed === null) continue;
    process.stdout.write(`\nNot measured: ${group}: ${failed}\n`);
    process.exitCode = 1;
  }
}

async function measure({ name, about, measure: rowsOf }: Group): Promise<Measured> {
  process.stderr.write(`${name}: ${about}\n`);
  try {
    return { group: name, rows: await rowsOf(), failed: null };
  } catch (error) {
    return { group: name, rows: [], failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${String(cpus().length)} cores (${model}), ${memory}, Node ${process.versions.node}, ${process.platform}`;
}

function table(rows: readonly Row[]): string {
  const head = ['what', 'Sirkel', 'beside', 'which is', 'reach', 'generator’s CPU'];
  const lines = rows.map(({ what, ours, peer, peerName, reach, generatorCpu }) => [
    what,
    ours,
    peer,
    peerName,
    reach === undefined ? '' : `${reach.text}: ${reach.reached ? 'yes' : 'NO'}`,
    generatorCpu === undefined ? '' : `${(generatorCpu * 100).toFixed(0)} % of a core`,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function keep(measured: readonly Measured[]): string {
  const at = new Date().toISOString();
  const file = path.join(folder, `${at.replaceAll(':', '-')}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, machine: machine(), measured }, null, 2)}\n`);
  return file;
}
