import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A command of the server that has ended. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs an entry point of the server as npm does, for example `verify.ts`. */
export function runCommand(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  watch: (child: ChildProcess, out: string) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('server', file), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', SIRKEL_SEED: 'false', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    watch(child, out);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}
