import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askControl } from '@sirkel/server/askControl';
import type { Settings } from '@sirkel/server/config';
import { redeem } from '../../api/support/startApp.ts';
import { freePort } from '../../neo4j/freePort.ts';
import type { Neo4jAddress } from '../../setup/provideNeo4j.ts';
import { waitUntil } from './waitUntil.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What a server is started with; what is absent is chosen. */
export type ServerOrder = {
  readonly neo4j?: Neo4jAddress | null;
  readonly dataFolder?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
};

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** A server in a process of its own. */
export type RunningServer = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataFolder: string;
  /** Where its embedded store lies. */
  readonly storeFolder: string;
  /** Milliseconds from the start of the process until it was ready. */
  readonly readyAfter: number;
  /** All lines it has written, of both kinds. */
  readonly output: readonly string[];
  readonly ended: Promise<Exit>;
  kill(signal: NodeJS.Signals): Promise<Exit>;
  /** Another process on the same folder, port and settings; this one must have ended. */
  restart(): Promise<RunningServer>;
  /** Signs in by a fresh link; the cookie to send. */
  signIn(): Promise<string>;
  /** Ends it, if it has not ended, and removes its folder. */
  remove(): Promise<void>;
};

/** Starts `server/main.ts` on 127.0.0.1, without maps, and waits until it is ready. */
export async function startServer(order: ServerOrder = {}): Promise<RunningServer> {
  const dataFolder = order.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'sirkel-faults-'));
  const port = order.port ?? (await freePort());
  const url = `http://127.0.0.1:${String(port)}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...environment(order), PORT: String(port), SIRKEL_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = endOf(child);
  const output = linesOf(child);
  const kill = (signal: NodeJS.Signals): Promise<Exit> => {
    child.kill(signal);
    return ended;
  };
  await waitForReady(url, child, output);
  return {
    url,
    port,
    pid: child.pid ?? 0,
    dataFolder,
    storeFolder: path.join(dataFolder, 'store'),
    readyAfter: performance.now() - startedAt,
    output,
    ended,
    kill,
    restart: () => startServer({ ...order, dataFolder, port }),
    signIn: async () => {
      const answer = (await askControl({ dataFolder } as Settings, 'link')) as { readonly link: string };
      return redeem(answer.link);
    },
    remove: async () => {
      await kill('SIGKILL');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Nothing of the tests' own settings, and nothing of a file `.env`: an empty value counts as not given. */
function environment({ neo4j, env }: ServerOrder): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(SIRKEL|NEO4J)_|^(VITEST|NODE_OPTIONS|NODE_ENV$|TEST$)/.test(name),
  );
  const database = neo4j ?? { uri: '', username: '', password: '' };
  return {
    ...Object.fromEntries(inherited),
    HOST: '127.0.0.1',
    SIRKEL_SEED: 'false',
    SIRKEL_RATE_LIMITS: 'false',
    SIRKEL_PUBLIC_URL: '',
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    ...env,
  };
}

function endOf(child: ChildProcess): Promise<Exit> {
  // However the tests come to their end, no server stays behind.
  const takeAlong = (): void => void child.kill('SIGKILL');
  process.once('exit', takeAlong);
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 1, signal: null }));
    child.once('close', (code, signal) => {
      process.off('exit', takeAlong);
      resolve({ code, signal });
    });
  });
}

function linesOf(child: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const parts = `${rest}${text}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
  }
  return lines;
}

async function waitForReady(url: string, child: ChildProcess, output: readonly string[]): Promise<void> {
  const isReady = async (): Promise<boolean> => {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended (${String(child.exitCode)}): ${output.slice(-20).join('\n')}`);
    }
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    return answer?.status === 200;
  };
  try {
    await waitUntil('the server is ready', isReady, 60_000);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
