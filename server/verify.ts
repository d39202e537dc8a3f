import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, readSettings } from './config.ts';
import { verify } from './upkeepCommands.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const { values } = parseArgs({ options: { map: { type: 'string' } } });
  const { lines, isRight } = await verify(settings, values.map);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`Nothing was verified: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
