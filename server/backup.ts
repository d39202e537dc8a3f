import { runCommand } from './runCommand.ts';
import { backup } from './upkeepCommands.ts';

await runCommand({
  usage:
    'npm run backup -- --to FILE   writes all maps and persons to a file (.ndjson.gz); without --to, one with the time in its name.',
  options: { to: { type: 'string' } },
  failed: 'No backup was taken',
  run: (settings, { to }) => {
    const at = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    return backup(settings, to ?? `sirkel-backup-${at}Z.ndjson.gz`);
  },
});
