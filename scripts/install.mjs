import { statSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './run.mjs';

/**
 * Installs the packages of the lockfile, unless they are there. npm itself writes `node_modules/.package-lock.json` as the
 * last thing it does, so that file is the stamp: missing, nothing was installed to its end; older, the lockfile has changed.
 * @returns {Promise<boolean>} false when npm failed; it has said why
 */
export async function install() {
  const installed = modified('node_modules/.package-lock.json');
  if (installed !== null && installed >= (modified('package-lock.json') ?? 0)) return true;
  process.stdout.write('Installing the packages of the lockfile (once; about a minute)\n');
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  // Tests use the browser of the system.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const { code } = await npm(parameters, { env });
  return code === 0;
}

/** @param {string} file */
function modified(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
