import { runCommand } from './runCommand.ts';
import { verify } from './upkeepCommands.ts';

await runCommand({
  usage: 'npm run verify   compares the log of every map with its rows, changing nothing; with -- --map ID of one map.',
  options: { map: { type: 'string' } },
  failed: 'Nothing was verified',
  run: (settings, { map }) => verify(settings, map),
});
