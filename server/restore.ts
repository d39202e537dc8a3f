import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, readSettings } from './config.ts';
import { restore } from './upkeepCommands.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const { values } = parseArgs({ options: { from: { type: 'string' }, over: { type: 'boolean', default: false } } });
  if (values.from === undefined) throw new Error('give the backup: npm run restore -- --from FILE.');
  const { lines, isRight } = await restore(settings, values.from, values.over);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
