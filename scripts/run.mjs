import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a program to its end, without anything to read from.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number }} [options]
 *   `quiet` keeps the output to itself; `timeout` in milliseconds, after which the program is killed
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when it was killed or could not be started)
 *   and, when quiet, all it wrote
 */
export function run(command, parameters, { cwd = root, env = process.env, quiet = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, parameters, { cwd, env, timeout, stdio: ['ignore', stdio, stdio] });
    /** @type {Buffer[]} */
    const pieces = [];
    child.stdout?.on('data', (/** @type {Buffer} */ piece) => pieces.push(piece));
    child.stderr?.on('data', (/** @type {Buffer} */ piece) => pieces.push(piece));
    child.on('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8').trimEnd() });
    });
  });
}
