import path from 'node:path';
import { z } from 'zod';
import { askControl } from './askControl.ts';
import { readEnvironment, readSettings } from './config.ts';
import { makeSignInLink } from './createApp.ts';

const root = path.resolve(import.meta.dirname, '..');
const answerShape = z.object({ link: z.url() });

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const answer = await askControl(settings, 'link');
  process.stdout.write(
    answer === null
      ? `No server is running. Start it with npm start, then open this link once, within a day:\n${await makeSignInLink(settings)}\n`
      : `Open this link once, within a day:\n${answerShape.parse(answer).link}\n`,
  );
} catch (error) {
  process.stderr.write(`No link was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
