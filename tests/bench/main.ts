import { cpus } from 'node:os';
import { pictureRows } from './pictureRows.ts';
import type { Row } from './Row.ts';
import { writingRows } from './writingRows.ts';

// Run by hand (`npm run bench`); no test waits for what it says.
const rows: readonly Row[] = [...(await pictureRows()), ...(await writingRows())];
const machine = `${String(cpus().length)} cores, Node ${process.versions.node}`;
process.stdout.write(`\n${machine}\n\n| what | Sirkel | beside | |\n| --- | --- | --- | --- |\n`);
for (const { what, ours, peer, peerName } of rows) {
  process.stdout.write(`| ${what} | ${ours} | ${peer} | ${peerName} |\n`);
}
