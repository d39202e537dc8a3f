import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { answers } from './ask.ts';
import type { Neo4jServer } from './Neo4jServer.ts';

const run = promisify(execFile);

/** Whether a Docker engine answers here. */
export async function hasDocker(): Promise<boolean> {
  try {
    await run('docker', ['info'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Runs Neo4j in a container of its own, on a free port of 127.0.0.1. */
export async function startDocker(): Promise<Neo4jServer> {
  const password = randomUUID();
  const started = await run('docker', [
    ...['run', '--detach', '--rm', '--publish', '127.0.0.1::7687'],
    ...['--env', `NEO4J_AUTH=neo4j/${password}`, 'neo4j:5.26-community'],
  ]);
  const container = started.stdout.trim();
  const stop = async (): Promise<void> => {
    await run('docker', ['rm', '--force', '--volumes', container]);
  };
  try {
    const published = await run('docker', ['port', container, '7687/tcp']);
    const uri = `bolt://${published.stdout.trim().split('\n')[0] ?? ''}`;
    await answers({ uri, username: 'neo4j', password }, { milliseconds: 90_000, alive: () => true });
    return { uri, username: 'neo4j', password, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
