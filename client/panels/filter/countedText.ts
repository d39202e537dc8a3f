import type { FilterOption } from './filterOptions.ts';

/** How many bear each value, as one text; empty when none bears any. */
export function countedText(options: readonly FilterOption[], counts: ReadonlyMap<string, number>): string {
  return options
    .flatMap(({ value, label }) => {
      const count = counts.get(value) ?? 0;
      return count === 0 ? [] : [`${label} ${String(count)}`];
    })
    .join(' · ');
}
