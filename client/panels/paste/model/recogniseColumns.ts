import { foldText, languages, nodeFields } from '@sirkel/graph-schema';
import { contactWords, headerWords } from './headerWords.ts';
import type { PasteTarget } from './PasteTarget.ts';

/** A column of what was pasted: its heading, and what it becomes (the id of a target; null: it is not used). */
export type SheetColumn = {
  readonly heading: string;
  readonly target: string | null;
  /** It tells how to reach people: such things are not kept on a map. */
  readonly isContact: boolean;
};

/** A heading as it is recognised by: letters and digits alone, without what stands in brackets. */
export function headerKey(text: string): string {
  return foldText(text.replace(/\([^)]*\)/g, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What each column becomes by its heading. Each target is given once, to the first column that asks for it; a heading
 * that names two (`Type`) is the one that the kind has.
 */
export function recogniseColumns(
  headings: readonly string[],
  targets: readonly PasteTarget[],
  kind: string,
): readonly SheetColumn[] {
  const known = wordsOf(targets, kind);
  const taken = new Set<string>();
  return headings.map((heading) => {
    const key = headerKey(heading);
    const target = (known.get(key) ?? []).find((id) => !taken.has(id)) ?? null;
    if (target !== null) taken.add(target);
    return { heading, target, isContact: contactWords.has(key) };
  });
}

/** Whether a row is one of headings: any of them is known. */
export function isHeadingRow(cells: readonly string[], targets: readonly PasteTarget[], kind: string): boolean {
  const known = wordsOf(targets, kind);
  return cells.some((cell) => known.has(headerKey(cell)) || contactWords.has(headerKey(cell)));
}

function wordsOf(targets: readonly PasteTarget[], kind: string): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  const labels = new Map(nodeFields(kind).map((field) => [field.id, languages.map((each) => field.labels[each])]));
  // A field's own labels go before what else it may be called.
  const all = [
    ...targets.map((target) => [target.id, [target.label, target.id, ...(labels.get(target.id) ?? [])]] as const),
    ...targets.map((target) => [target.id, target.of === 'field' ? (headerWords[target.id] ?? []) : []] as const),
  ];
  for (const [id, words] of all) {
    for (const word of words) {
      const key = headerKey(word);
      if (key !== '') known.set(key, [...new Set([...(known.get(key) ?? []), id])]);
    }
  }
  return known;
}
