import { changeCommands } from './changeCommands.ts';
import { chooseCommands } from './chooseCommands.ts';
import type { Command, CommandWorld } from './Command.ts';
import { goCommands } from './goCommands.ts';
import { helpCommands } from './helpCommands.ts';
import { layoutCommands } from './layoutCommands.ts';
import { lookCommands } from './lookCommands.ts';
import { onlyCommands } from './onlyCommands.ts';
import { shareCommands } from './shareCommands.ts';
import { settingsCommands } from './settingsCommands.ts';

// Adding some is one file and one line.
const makers: readonly ((world: CommandWorld) => readonly Command[])[] = [
  goCommands,
  layoutCommands,
  lookCommands,
  changeCommands,
  onlyCommands,
  chooseCommands,
  shareCommands,
  settingsCommands,
  helpCommands,
];

/** Everything that can be done from here right now. */
export function allCommands(world: CommandWorld): readonly Command[] {
  return makers.flatMap((make) => make(world));
}
