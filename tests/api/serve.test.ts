import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';

const serve = path.resolve(import.meta.dirname, '../../scripts/serve.mjs');

/** Whether a served program is still there some seconds after the shell that stands between has been ended. */
async function outlivesItsShell(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const program = 'process.stdout.write(`${process.pid}\\n`); setInterval(() => {}, 1000);';
  const server = `import { serve } from ${JSON.stringify(serve)}; serve([{ parameters: ['-e', ${JSON.stringify(program)}] }]);`;
  const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1" & wait', process.execPath, server], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve) => {
    shell.stdout.once('data', (line: Buffer) => {
      resolve(Number(line.toString()));
    });
  });
  shell.kill('SIGTERM');
  for (let tries = 0; tries < 40 && isThere(pid); tries += 1) await wait(100);
  if (!isThere(pid)) return false;
  process.kill(pid);
  return true;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it('a server that npm runs ends with npm, which passes no signal on', async () => {
  expect(await outlivesItsShell({ npm_lifecycle_event: 'start' })).toBe(false);
});

it('a server that was started by itself outlives the shell it was started from', async () => {
  expect(await outlivesItsShell({})).toBe(true);
});
