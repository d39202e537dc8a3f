import { runCommand } from './runCommand.ts';
import { adopt } from './upkeepCommands.ts';

await runCommand({
  usage: [
    'npm run adopt -- --map ID             makes what was changed in the rows a change of the map; --as ID says whose',
    'npm run adopt -- --map ID --discard   puts the rows back to what the log says',
  ].join('\n'),
  options: { map: { type: 'string' }, as: { type: 'string' }, discard: { type: 'boolean' } },
  failed: 'Nothing was adopted',
  run: (settings, { map, as, discard }) => {
    if (map === undefined) throw new Error('give the map: npm run adopt -- --map ID.');
    return adopt(settings, { map, as, discard });
  },
});
