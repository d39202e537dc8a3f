import type { FindTerm } from './termIndex.ts';

/** The ids of the words in a cell, each once, and the first of them that nobody knows. */
export type SplitTerms = { readonly ids: readonly string[]; readonly unknown: string | null };

// From what surely separates to what may stand within a word's own label.
const separators = [/[;|\n]/, /,/, /\/|\s+og\s+|\s+and\s+|\s+&\s+/];

/** Takes a cell apart as little as it needs: a word that is known as it stands is not split any further. */
export function splitTerms(text: string, find: FindTerm): SplitTerms {
  const found = split(text, find, 0);
  return { ids: [...new Set(found.ids)], unknown: found.unknown };
}

function split(text: string, find: FindTerm, level: number): SplitTerms {
  const word = text.trim();
  if (word === '') return { ids: [], unknown: null };
  const id = find(word);
  if (id !== undefined) return { ids: id === null ? [] : [id], unknown: null };
  const separator = separators[level];
  if (separator === undefined) return { ids: [], unknown: word };
  const parts = word.split(separator).map((part) => split(part, find, level + 1));
  return {
    ids: parts.flatMap(({ ids }) => ids),
    unknown: parts.find(({ unknown }) => unknown !== null)?.unknown ?? null,
  };
}
