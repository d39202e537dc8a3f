import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { askControl } from './askControl.ts';
import { readEnvironment, readSettings } from './config.ts';
import { seedStore } from './createApp.ts';
import { wantedSeedShape } from './http/control.ts';
import type { WantedSeed } from './http/control.ts';

const root = path.resolve(import.meta.dirname, '..');
const answerShape = z.object({ map: z.string() });

try {
  const settings = readSettings(readEnvironment(process.env, root), root);
  const wanted = readWanted(process.argv.slice(2));
  const answer = await askControl(settings, 'seed', wanted);
  const map = answer === null ? await seedStore(settings, wanted) : answerShape.parse(answer).map;
  const invented = wanted.invented === undefined ? '' : ' Everything on it is made up, and the map says so.';
  process.stdout.write(`The map ${map} is there; loading it again changes nothing.${invented}\n`);
} catch (error) {
  process.stderr.write(`No map was loaded: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Without options the booklet's map; with `--size` and `--random` a made-up one. */
function readWanted(args: readonly string[]): WantedSeed {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string' }, random: { type: 'string' } } });
  if (values.size === undefined && values.random === undefined) return {};
  const wanted = wantedSeedShape.safeParse({
    invented: { size: Number(values.size ?? 500), random: Number(values.random ?? 1) },
  });
  if (wanted.success) return wanted.data;
  throw new Error(`expected --size from 1 to 5000 and --random from 0 to 4294967295; got ${args.join(' ')}.`);
}
