import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, readSettings } from './config.ts';
import { backup } from './upkeepCommands.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const at = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const { lines, isRight } = await backup(settings, values.to ?? `sirkel-backup-${at}Z.ndjson.gz`);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`No backup was taken: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
