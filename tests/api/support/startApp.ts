import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '@sirkel/server/createApp';
import type { App, AppDeps } from '@sirkel/server/createApp';
import type { Settings } from '@sirkel/server/config';
import { pino } from 'pino';

/** A whole server in a folder of its own, on a free port, with the embedded store and no maps. */
export type RunningApp = App & {
  readonly dataFolder: string;
  /** The lines of its log. */
  readonly log: readonly string[];
  /** Signs a new coordinator in by a fresh link; the cookie to send. */
  readonly signIn: () => Promise<string>;
};

/** Starts a server for a test; the test closes it. */
export async function startApp(given: Partial<Settings> = {}, deps: AppDeps = {}): Promise<RunningApp> {
  const dataFolder = given.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'sirkel-api-'));
  const log: string[] = [];
  const app = await createApp(
    { port: 0, host: '127.0.0.1', neo4j: null, publicUrl: null, seed: false, rateLimits: false, ...given, dataFolder },
    { log: pino({ level: 'info' }, { write: (line) => void log.push(line) }), clientFolder: '/nowhere', ...deps },
  );
  return { ...app, dataFolder, log, signIn: () => redeem(app.signInLink ?? '') };
}

/** Uses a sign-in link; the cookie to send from then on. */
export async function redeem(link: string): Promise<string> {
  const answer = await fetch(link, { method: 'POST', redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
