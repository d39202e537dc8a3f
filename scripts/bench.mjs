// What `npm run bench` does, also in a fresh clone: installs what it needs, then measures the groups that were named.
import { statSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { npm } = await import('./npm.mjs');
const { root, run } = await import('./run.mjs');

// A folder of its own, so that its second copy of graphql is seen by nothing else.
const folder = path.join(root, 'tests', 'bench', 'neo4jGraphql');

if ((await install()) && (await installPeers())) {
  const { code } = await run(process.execPath, ['--import', 'tsx', 'tests/bench/main.ts', ...process.argv.slice(2)]);
  process.exitCode = code;
} else {
  process.exitCode = 1;
}

/** The peers have a lockfile of their own: nobody but this program needs them. */
async function installPeers() {
  const installed = modified('node_modules/.package-lock.json');
  if (installed !== null && installed >= (modified('package-lock.json') ?? 0)) return true;
  process.stdout.write('Installing the peers that are measured beside (once)\n');
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const { code } = await npm(parameters, { cwd: folder });
  return code === 0;
}

/** @param {string} file */
function modified(file) {
  return statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
