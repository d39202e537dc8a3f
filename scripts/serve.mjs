import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './run.mjs';

/** @type {NodeJS.Signals[]} */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Runs long-lived Node programs until the first of them ends: they use this terminal, get the signals this process gets,
 * and this process ends as the first one did. The others are then asked to end.
 * @param {readonly { parameters: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv }[]} programs
 */
export function serve(programs) {
  const children = programs.map(({ parameters, cwd = root, env = process.env }) =>
    spawn(process.execPath, parameters, { cwd, env, stdio: 'inherit' }),
  );
  for (const signal of signals) {
    process.on(signal, () => {
      // Ctrl+C reaches the whole terminal group by itself; a second one would mean "do not wait".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      for (const child of children) child.kill(signal);
    });
  }
  const watch = watchNpm(() => {
    for (const child of children) child.kill('SIGTERM');
  });
  for (const child of children) {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      process.exitCode ??= signal === null ? (code ?? 1) : 128 + constants.signals[signal];
      for (const other of children) if (other.exitCode === null) other.kill('SIGTERM');
    });
  }
}

/**
 * npm does not pass on the signal that ends it: whoever ends `npm start` by its process would leave the server running.
 * @param {() => void} ended is called once npm is gone
 * @returns what to clear
 */
function watchNpm(ended) {
  const parent = process.ppid;
  return setInterval(() => {
    // Without npm between, a parent that goes (a shell that is left) is no wish to stop.
    if (process.env['npm_lifecycle_event'] === undefined || process.ppid === parent) return;
    ended();
  }, 500);
}
