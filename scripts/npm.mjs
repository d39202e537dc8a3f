import { run } from './run.mjs';

/**
 * Runs npm: the one that started this program, else the one on the path.
 * @param {readonly string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(parameters, options) {
  const started = process.env.npm_execpath;
  return started === undefined
    ? run('npm', parameters, options)
    : run(process.execPath, [started, ...parameters], options);
}
