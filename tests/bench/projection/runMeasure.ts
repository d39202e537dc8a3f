import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * Runs a program beside this file in a process of its own and reads the one line of JSON that it writes.
 * @throws Error when it ends with a fault
 */
export function runMeasure<T>(file: string, parameters: readonly string[], flags: readonly string[] = []): Promise<T> {
  return new Promise((resolve, reject) => {
    const program = path.join(import.meta.dirname, file);
    const child = spawn(process.execPath, [...flags, '--import', 'tsx', program, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as T);
      else reject(new Error(`${file} ended with ${String(code)}.`));
    });
  });
}
