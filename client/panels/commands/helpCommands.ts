import { pageKeys } from '../keys/pageKeys.ts';
import type { Command, CommandWorld } from './Command.ts';

const things = ['shortcuts', 'tour', 'words', 'news'] as const;

/** The help there is. */
export function helpCommands({ help, t }: CommandWorld): readonly Command[] {
  return things.map((thing) => ({
    id: thing,
    group: 'help',
    label: t(`page:help.${thing}`),
    ...(thing === 'shortcuts' ? { chord: pageKeys.shortcuts } : {}),
    run: () => {
      help.open(thing);
    },
  }));
}
