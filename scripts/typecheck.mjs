import { availableParallelism } from 'node:os';
import { root, run } from './run.mjs';

/** Type-checks every workspace and says each fault once; as many at a time as there are processors, at most 3. */
const projects = ['graph-schema', 'server', 'client', 'seed', 'tests', 'scripts'];
const waiting = [...projects];
/** @type {string[]} */
const faults = [];

async function checkNext() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    const buildInfo = `.cache/typecheck/${project}.tsbuildinfo`;
    const { code, output } = await run(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', project, '--incremental', '--tsBuildInfoFile', buildInfo],
      { cwd: root, quiet: true },
    );
    if (code !== 0) faults.push(`${project}:\n${output}\n`);
  }
}

await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, checkNext));
process.stdout.write(faults.join('\n'));
process.exitCode = Math.min(1, faults.length);
