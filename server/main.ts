import path from 'node:path';
import { readEnvironment, readSettings } from './config.ts';
import type { Settings } from './config.ts';
import { createApp } from './createApp.ts';
import type { App } from './createApp.ts';

const root = path.resolve(import.meta.dirname, '..');

await start();

async function start(): Promise<void> {
  try {
    const settings = readSettings(readEnvironment(process.env, root), root);
    const app = await createApp(settings);
    // Whoever reads the greeting may stop the server at once.
    closeOnSignal(app);
    process.stdout.write(greeting(app, settings));
  } catch (error) {
    fail('Sirkel did not start', error);
  }
}

/** What whoever started the server needs to know, within one screen. */
function greeting({ url, signInLink, store }: App, { publicUrl }: Settings): string {
  const storeName = store.kind === 'neo4j' ? 'Neo4j' : 'embedded';
  const signIn =
    signInLink === null
      ? ['Sign in   npm run link   makes a new one-time link for the coordinator']
      : ['Sign in   open this link once, within a day; npm run link makes a new one:', `          ${signInLink}`];
  const lines = ['', 'Sirkel is running.', '', `Address   ${publicUrl ?? url}`];
  return [...lines, `Data      ${storeName}, ${store.location}`, ...signIn, '', 'Stop it with Ctrl+C.', '', ''].join(
    '\n',
  );
}

// In milliseconds. A store that says nothing any more must not keep the server from ending; what was acknowledged is on
// the disk, and what was not the clients send again.
const DEADLINE = 9_500;

function closeOnSignal(app: App): void {
  let closing = false;
  const close = (): void => {
    // Whoever asks twice does not want to wait.
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => {
      fail('Sirkel was ended', 'it could not end within ten seconds by itself; what was acknowledged is kept');
    }, DEADLINE).unref();
    app.close().then(
      () => {
        process.stdout.write('Sirkel has stopped; the data are kept.\n');
        process.exit(0);
      },
      (error: unknown) => {
        fail('Sirkel did not stop cleanly', error);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

function fail(what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${what}: ${reason.replace(/\s+/g, ' ')}\n`);
  process.exit(1);
}
