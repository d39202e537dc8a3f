import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { compressClient } from './compressClient.mjs';
import { root, run } from './run.mjs';

// What ends up in the built client, or decides how it is built.
const sources = ['client', 'graph-schema', 'package-lock.json'];
// What others show in a frame first: the program's own page is the last file there is, and says that all is built.
const configs = ['vite.embed.config.ts', 'vite.config.ts'];
const built = path.join(root, 'client', 'dist', 'index.html');

/**
 * Builds the client, unless what is built is newer than its sources.
 * @returns {Promise<boolean>} false when it could not be built; the builder has said why
 */
export async function buildClient() {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > newest(sources.map((source) => path.join(root, source)))) return true;
  process.stdout.write('Building the client\n');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of configs) {
    const { code, output } = await run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: path.join(root, 'client'),
      quiet: true,
    });
    if (code === 0) continue;
    process.stderr.write(`${output}\n`);
    return false;
  }
  await compressClient(path.dirname(built));
  return true;
}

/**
 * When the last of these was changed, in milliseconds. Folders count too: theirs changes when a file is taken away.
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return Math.max(0, ...paths.map(changedAt));
}

/** @param {string} file */
function changedAt(file) {
  const name = path.basename(file);
  if (name === 'node_modules' || name === 'dist' || /\.test\.tsx?$/.test(name)) return 0;
  const state = statSync(file);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, newest(readdirSync(file).map((entry) => path.join(file, entry))));
}
