/**
 * What stands instead of what nobody understood, by the field and what was written there: another word, or an empty
 * text where nothing is to stand. Said once, it holds for every row.
 */
export type Mends = ReadonlyMap<string, string>;

export const noMends: Mends = new Map();

/** Where in `Mends` a word of a field is. */
export function mendKey(target: string, got: string): string {
  return `${target}\n${got}`;
}
