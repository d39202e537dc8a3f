// What `npm run bench` does, also in a fresh clone: installs what it needs, builds the client, then measures the groups that were named.
import { statSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { buildClient } = await import('./buildClient.mjs');
const { npm } = await import('./npm.mjs');
const { root, run } = await import('./run.mjs');

// Folders of their own, so that what is in them is seen by nothing else; a second copy of graphql, for one.
const folders = ['neo4jGraphql', path.join('analysis', 'graphology')].map((name) =>
  path.join(root, 'tests', 'bench', name),
);

if ((await install()) && (await installPeers()) && (await buildClient())) {
  const { code } = await run(process.execPath, ['--import', 'tsx', 'tests/bench/main.ts', ...process.argv.slice(2)]);
  process.exitCode = code;
} else {
  process.exitCode = 1;
}

/** The peers have lockfiles of their own: nobody but this program needs them. */
async function installPeers() {
  for (const folder of folders) {
    const installed = modified(folder, 'node_modules/.package-lock.json');
    if (installed !== null && installed >= (modified(folder, 'package-lock.json') ?? 0)) continue;
    process.stdout.write('Installing the peers that are measured beside (once)\n');
    const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
    const { code } = await npm(parameters, { cwd: folder });
    if (code !== 0) return false;
  }
  return true;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function modified(folder, file) {
  return statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
