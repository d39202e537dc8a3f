import { pictureKeys } from './pictureKeys.ts';
import type { KeyCommand } from './pictureKeys.ts';

/**
 * What the picture does at a key. Arrows go to the nearest node in their direction; with Ctrl or Alt they go round the
 * neighbours, as do the square brackets where a keyboard has them. Keys of the browser (other chords) are left alone.
 */
export function keyCommand(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): KeyCommand | null {
  if (event.metaKey) return null;
  // Brackets need AltGr on Nordic keyboards, which comes as Ctrl and Alt together.
  const bracket = event.key === '[' || event.key === ']';
  const held = (event.ctrlKey || event.altKey) && !bracket;
  const fitting = pictureKeys.filter((each) => each.held === held && Object.hasOwn(each.keys, event.key));
  const shifted = event.shiftKey ? fitting.find(({ shift }) => shift === true) : undefined;
  return (shifted ?? fitting.find(({ shift }) => shift !== true))?.keys[event.key] ?? null;
}
