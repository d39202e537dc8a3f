import { z } from 'zod';
import { askControl } from './askControl.ts';
import { seedStore } from './createApp.ts';
import { wantedSeedShape } from './http/control.ts';
import type { WantedSeed } from './http/control.ts';
import { runCommand } from './runCommand.ts';

const answerShape = z.object({ map: z.string() });

await runCommand({
  usage: [
    "npm run seed                                loads the booklet's map",
    'npm run seed -- --size 2000 --random 7      makes a map up: of 1 to 5000 nodes, the same for the same number',
  ].join('\n'),
  options: { size: { type: 'string' }, random: { type: 'string' } },
  failed: 'No map was loaded',
  run: async (settings, given) => {
    const wanted = readWanted(given);
    const answer = await askControl(settings, 'seed', wanted);
    const map = answer === null ? await seedStore(settings, wanted) : answerShape.parse(answer).map;
    const invented = wanted.invented === undefined ? '' : ' Everything on it is made up, and the map says so.';
    return { lines: [`The map ${map} is there; loading it again changes nothing.${invented}`], isRight: true };
  },
});

type Given = { readonly size?: string | undefined; readonly random?: string | undefined };

/** Without options the booklet's map; with `--size` and `--random` a made-up one. */
function readWanted({ size, random }: Given): WantedSeed {
  if (size === undefined && random === undefined) return {};
  const wanted = wantedSeedShape.safeParse({ invented: { size: Number(size ?? 500), random: Number(random ?? 1) } });
  if (wanted.success) return wanted.data;
  const came = [size === undefined ? '' : `--size ${size}`, random === undefined ? '' : `--random ${random}`]
    .join(' ')
    .trim();
  throw new Error(`expected --size from 1 to 5000 and --random from 0 to 4294967295; got ${came}.`);
}
