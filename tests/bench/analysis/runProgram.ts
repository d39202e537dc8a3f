import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

export type Called = {
  readonly command: string;
  readonly parameters: readonly string[];
  /** In milliseconds; after that it is ended. */
  readonly limit?: number;
};

/** Why something could not be measured, for the row to say. */
export class NotMeasured extends Error {}

const LIMIT = 240_000;

/**
 * Runs a program to its end and reads the last line that it writes, as JSON.
 * @throws NotMeasured when it cannot be started, fails or takes too long
 */
export function runProgram<T>({ command, parameters, limit = LIMIT }: Called): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, faults] = ['', ''];
    const deadline = setTimeout(() => child.kill('SIGKILL'), limit);
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (faults += piece.toString()));
    child.on('error', () => {
      clearTimeout(deadline);
      reject(new NotMeasured(`there is no ${path.basename(command)}`));
    });
    child.on('close', (code, signal) => {
      clearTimeout(deadline);
      const what = `${path.basename(command)} ${path.basename(parameters.find((each) => /\.\w+$/.test(each)) ?? '')}`;
      if (signal === 'SIGKILL') reject(new NotMeasured(`${what} took more than ${limit / 1_000} s`));
      else if (code !== 0) reject(new NotMeasured(`${what} failed: ${faults.trim().split('\n').at(-1) ?? ''}`));
      else resolve(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as T);
    });
  });
}

/** The same of a TypeScript program beside this file, in a process of its own that has compiled nothing yet. */
export function runMeasure<T>(file: string, parameters: readonly string[], flags: readonly string[] = []): Promise<T> {
  const program = path.join(import.meta.dirname, file);
  return runProgram<T>({
    command: process.execPath,
    parameters: [...flags, '--import', 'tsx', program, ...parameters],
  });
}
