import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A whole server on its own data folder, as `npm start` runs it. */
export type RunningApp = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly signInLink: string;
  readonly dataFolder: string;
  /** Ends the server and waits for it; the data stays. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly restart: () => Promise<void>;
  /** Ends the server and takes its data away. */
  readonly remove: () => Promise<void>;
};

const root = path.resolve(import.meta.dirname, '../../..');
const START_TIMEOUT = 45_000;

type Environment = Readonly<Record<string, string>>;

/**
 * Starts the server with the booklet's map on a free port.
 * @param more settings beside port and data folder
 */
export async function startApp(more: Environment = {}): Promise<RunningApp> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sirkel-browser-'));
  let { server, output } = await start(dataFolder, '0', more);
  const url = find(output, /http:\/\/127\.0\.0\.1:\d+/);
  const signInLink = find(output, /http:\/\/127\.0\.0\.1:\d+\/sign-in\/[\w-]+/);
  const stop = (): Promise<void> => end(server);
  return {
    url,
    signInLink,
    dataFolder,
    stop,
    restart: async () => {
      ({ server, output } = await start(dataFolder, new URL(url).port, more));
    },
    remove: async () => {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function start(
  dataFolder: string,
  port: string,
  more: Environment,
): Promise<{ server: ChildProcess; output: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: port, SIRKEL_DATA: dataFolder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  server.stdout.on('data', collect);
  server.stderr.on('data', collect);
  const deadline = Date.now() + START_TIMEOUT;
  while (!output.includes('Stop it with')) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`The server did not start. It said:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { server, output };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}

function find(output: string, pattern: RegExp): string {
  const found = pattern.exec(output)?.[0];
  if (found === undefined) throw new Error(`The server printed no address:\n${output}`);
  return found;
}
