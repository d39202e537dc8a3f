import { runCommand } from './runCommand.ts';
import { move, stay } from './upkeepCommands.ts';

await runCommand({
  usage: [
    'npm run move -- --to neo4j      carries everything from the data folder into Neo4j, with its history',
    'npm run move -- --to embedded   carries it back',
    'npm run move -- --stay          lets servers start again on the store that was moved away from',
  ].join('\n'),
  options: { to: { type: 'string' }, stay: { type: 'boolean', default: false } },
  failed: 'The move is not done',
  run: (settings, { to, stay: stays }) => {
    if (to === 'neo4j' || to === 'embedded') {
      return move(settings, to, (line) => void process.stdout.write(`${line}\n`));
    }
    if (!stays) throw new Error('say where to: npm run move -- --to neo4j, or --to embedded.');
    return stay(settings);
  },
});
