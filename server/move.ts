import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, readSettings } from './config.ts';
import { move, stay } from './upkeepCommands.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const { values } = parseArgs({ options: { to: { type: 'string' }, stay: { type: 'boolean', default: false } } });
  const { to } = values;
  if (!values.stay && to !== 'neo4j' && to !== 'embedded') {
    throw new Error('say where to: npm run move -- --to neo4j, or --to embedded.');
  }
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  const { lines, isRight } =
    to === 'neo4j' || to === 'embedded' ? await move(settings, to, tell) : await stay(settings);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`The move is not done: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
