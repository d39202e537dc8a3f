import { languages, nodeKinds } from '@sirkel/graph-schema';
import type { NodeKind } from '@sirkel/graph-schema';
import { headerKey } from './recogniseColumns.ts';
import type { SheetColumn } from './recogniseColumns.ts';
import type { SheetRow } from './Sheet.ts';
import { termKey } from './termIndex.ts';

const words = new Map(
  nodeKinds.flatMap(({ id, labels, plural }) =>
    [id, ...languages.flatMap((each) => [labels[each], plural[each]])]
      .flatMap((label) => [label, ...label.split(/ eller | og | or | and /)])
      .map((word) => [termKey(word), id as NodeKind] as const),
  ),
);

// Headings that may stand over such a column, beside those that mean nothing to us.
const headings: ReadonlySet<string> = new Set(['type', 'kategori', 'category', 'slag', 'art', 'kind', 'nodetype']);

/** The kind of entry that a word names: "Aktør", "tilbud"; undefined for any other. */
export function kindNamed(word: string): NodeKind | undefined {
  return words.get(termKey(word));
}

/** Which column tells of each row what kind of entry it is, by what stands in it; null where none does. */
export function kindColumn(columns: readonly SheetColumn[], rows: readonly SheetRow[]): number | null {
  const found = columns.findIndex(({ target, heading }, at) => {
    if (target !== null && target !== 'kind' && !headings.has(headerKey(heading))) return false;
    const cells = filled(rows, at);
    return cells.length > 0 && cells.every((cell) => kindNamed(cell) !== undefined);
  });
  return found < 0 ? null : found;
}

/** What rows become by the first of their columns that says so: what most of them are; null where none does. */
export function kindOfRows(rows: readonly SheetRow[], width: number): NodeKind | null {
  for (let at = 0; at < width; at += 1) {
    const [first, ...others] = filled(rows, at);
    const heading = first === undefined ? null : headerKey(first);
    const kinds = others.map(kindNamed);
    if (heading === null || !headings.has(heading) || kinds.length === 0 || kinds.includes(undefined)) continue;
    const counts = nodeKinds.map(({ id }) => ({ id, count: kinds.filter((kind) => kind === id).length }));
    const [most] = counts.toSorted((one, other) => other.count - one.count);
    return (most?.id ?? null) as NodeKind | null;
  }
  return null;
}

function filled(rows: readonly SheetRow[], at: number): readonly string[] {
  return rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
}
