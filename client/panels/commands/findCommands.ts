import { foldText, plainText } from '@sirkel/graph-schema';
import type { Command } from './Command.ts';

/**
 * The commands that a query means, in their order: each of its words begins a word of the label, or of what else the
 * command is found by. Letters are folded as in the search for names, and may be typed without their marks.
 */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const sought = wordsOf(query);
  if (sought.length === 0) return commands.filter(({ whenSought }) => whenSought !== true);
  const inLabel = commands.filter(({ label }) => hasAll(wordsOf(label), sought));
  const beside = commands.filter(
    (command) => !inLabel.includes(command) && hasAll(wordsOf(`${command.label} ${command.words ?? ''}`), sought),
  );
  return [...inLabel, ...beside];
}

/** Whether a query means what is called so. */
export function isMeant(label: string, query: string): boolean {
  return hasAll(wordsOf(label), wordsOf(query));
}

function hasAll(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((part) => words.some((word) => word.startsWith(part)));
}

// Folded twice, so that «apne» finds what is called «åpne», and «aapne» too.
function wordsOf(text: string): readonly string[] {
  return plainText(foldText(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
