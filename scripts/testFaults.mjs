// What `npm run test:faults -- [log file] [test file …]` does, also in a fresh clone: the fault tests in their long form,
// one file after the other. All they say goes to the screen and to the log file, their figures at its end once more.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { root, run } = await import('./run.mjs');

const given = process.argv.slice(2);
const isTest = (/** @type {string} */ argument) => argument.endsWith('.test.ts') || argument.endsWith('.test');
const log = path.resolve(given.find((argument) => !isTest(argument)) ?? path.join(root, '.cache', 'faults.log'));
const figures = `${log}.figures`;

process.exitCode = (await install()) && (await setUp()) ? await test() : 1;

async function setUp() {
  return (await run(process.execPath, ['--import', 'tsx', 'scripts/setupTests.ts'])).code === 0;
}

async function test() {
  mkdirSync(path.dirname(log), { recursive: true });
  rmSync(figures, { force: true });
  writeFileSync(log, `${new Date().toISOString()}, ${machine()}\n`);
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const parameters = [vitest, 'run', '--project', 'faults', '--no-file-parallelism', ...given.filter(isTest)];
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, SIRKEL_FAULTS: 'full', SIRKEL_FAULTS_FIGURES: figures, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.on('data', (/** @type {Buffer} */ piece) => {
      to.write(piece);
      appendFileSync(log, piece);
    });
  }
  const code = await /** @type {Promise<number>} */ (
    new Promise((resolve) => child.on('close', (ended) => resolve(ended ?? 1)))
  );
  appendFileSync(log, `\n${told()}\n${code === 0 ? 'All passed.' : 'SOMETHING FAILED.'}\n`);
  rmSync(figures, { force: true });
  process.stdout.write(`\nLog: ${log}\n`);
  return code;
}

function told() {
  try {
    return readFileSync(figures, 'utf8');
  } catch {
    return 'No figures were told.\n';
  }
}

function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${String(cpus().length)} cores (${model}), ${memory}, Node ${process.versions.node}, ${process.platform}`;
}
