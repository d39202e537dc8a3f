import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NotMeasured, root, runProgram } from './runProgram.ts';

const requirements = path.join(import.meta.dirname, 'peers', 'requirements.txt');

/**
 * Runs one of the peers in Python.
 * @throws NotMeasured where there is no Python, or its packages cannot be had
 */
export function runPython<T>(file: string, parameters: readonly string[]): Promise<T> {
  const script = path.join(import.meta.dirname, 'peers', file);
  return runProgram<T>({ command: python(), parameters: [script, ...parameters] });
}

/** A Python of our own with the pinned packages; made when it is first asked for, and anew when they change. */
function python(): string {
  const pinned = readFileSync(requirements, 'utf8');
  const version = createHash('sha256').update(pinned).digest('hex').slice(0, 8);
  const folder = path.join(root, '.cache', `bench-python-${version}`);
  const program = path.join(folder, 'bin', 'python');
  const mark = path.join(folder, 'complete');
  if (existsSync(mark)) return program;
  process.stderr.write('Making a Python with networkx, igraph and numpy for the peers (once)\n');
  rmSync(folder, { recursive: true, force: true });
  if (!runs('python3', '-m', 'venv', folder)) throw new NotMeasured('there is no Python here');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements];
  if (!runs(program, ...install)) throw new NotMeasured('the packages of the Python peers could not be installed');
  writeFileSync(mark, '');
  return program;
}

const runs = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
