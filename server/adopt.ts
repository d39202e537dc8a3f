import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, readSettings } from './config.ts';
import { adopt } from './upkeepCommands.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const { values } = parseArgs({
    options: { map: { type: 'string' }, as: { type: 'string' }, discard: { type: 'boolean' } },
  });
  const { map, as, discard } = values;
  if (map === undefined) throw new Error('give the map: npm run adopt -- --map ID.');
  const { lines, isRight } = await adopt(settings, { map, as, discard });
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`Nothing was adopted: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
