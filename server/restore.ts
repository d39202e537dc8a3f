import { runCommand } from './runCommand.ts';
import { restore } from './upkeepCommands.ts';

await runCommand({
  usage:
    'npm run restore -- --from FILE   writes the maps and persons of a backup into an empty store; with --over they take the place of those that are there.',
  options: { from: { type: 'string' }, over: { type: 'boolean', default: false } },
  failed: 'Nothing was restored',
  run: (settings, { from, over }) => {
    if (from === undefined) throw new Error('give the backup: npm run restore -- --from FILE.');
    return restore(settings, from, over);
  },
});
