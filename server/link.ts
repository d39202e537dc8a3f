import path from 'node:path';
import { z } from 'zod';
import { readEnvironment, readSettings } from './config.ts';
import type { Settings } from './config.ts';
import { makeSignInLink } from './createApp.ts';
import { readControl } from './http/controlFile.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const fromServer = await askServer(settings);
  process.stdout.write(
    fromServer === null
      ? `No server is running. Start it with npm start, then open this link once, within a day:\n${await makeSignInLink(settings)}\n`
      : `Open this link once, within a day:\n${fromServer}\n`,
  );
} catch (error) {
  process.stderr.write(`No link was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** The running server's answer; null when none runs on this data folder. */
async function askServer({ dataFolder }: Settings): Promise<string | null> {
  const control = readControl(dataFolder);
  if (control === undefined) return null;
  const response = await fetch(`${control.url}/control/link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${control.token}` },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  // Whatever answers without knowing the token is another program on the port of a server that has ended.
  if (response?.ok !== true) return null;
  return z.object({ link: z.url() }).parse(await response.json()).link;
}
