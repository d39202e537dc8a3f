import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jarsFolder } from './artifacts.ts';
import { answers, setFirstPassword } from './ask.ts';
import { freePort } from './freePort.ts';
import type { Neo4jServer } from './Neo4jServer.ts';

const program = fileURLToPath(new URL('runArtifacts.ts', import.meta.url));

/** What is run, and with what. */
export type Artifacts = {
  /** A folder of jars. */
  readonly jars: string;
  /** As Java writes it. */
  readonly memory: string;
  /** Those of the jars that are procedures. */
  readonly plugins: readonly string[];
  /** Beside those that every test has. */
  readonly settings: Readonly<Record<string, string>>;
};

const plain: Artifacts = { jars: jarsFolder, memory: '512m', plugins: [], settings: {} };

/** One that can be lost and come back with all that it had committed. */
export type KillableNeo4j = Neo4jServer & {
  /** As `kill -9` does. */
  readonly kill: () => Promise<void>;
  /** After `kill`: on the same home and port; resolves when it answers. */
  readonly startAgain: () => Promise<void>;
};

/**
 * Runs Neo4j from its jars, in a home of its own and on a free port of 127.0.0.1.
 * @throws Error with the end of Neo4j's log when it does not come up in time
 */
export async function startArtifacts(artifacts: Artifacts = plain): Promise<KillableNeo4j> {
  const home = await mkdtemp(path.join(tmpdir(), 'sirkel-neo4j-'));
  const port = await freePort();
  // In a process group of its own: Ctrl+C reaches the tests, and the end of the tests reaches it.
  const guard = spawn(process.execPath, ['--import', 'tsx', program, home, String(port), JSON.stringify(artifacts)], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(guard, 'exit');
  const stop = async (): Promise<void> => {
    guard.stdin.end();
    await ended;
  };
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: randomUUID() };
  const patience = { milliseconds: 90_000, alive: () => guard.exitCode === null };
  try {
    await setFirstPassword(address, patience);
    await answers(address, patience);
  } catch (error) {
    const log = await readFile(path.join(home, 'console.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Neo4j did not start. The end of its log:\n${log.slice(-2_000)}`, { cause: error });
  }
  return {
    ...address,
    stop,
    kill: async () => {
      const killed = once(guard.stdout, 'data');
      guard.stdin.write('kill\n');
      await killed;
    },
    startAgain: async () => {
      guard.stdin.write('start\n');
      await answers(address, patience);
    },
  };
}
