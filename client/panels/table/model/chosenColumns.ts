import type { TableChoice } from '../../../state/tablePlace.ts';
import { sortBy } from './sortBy.ts';
import type { Column } from './Column.ts';

/**
 * The columns that a table shows, from left to right. The first of all columns is always there: it says which row it
 * is. What the address names and the map does not have is passed over.
 */
export function chosenColumns<R>(
  all: readonly Column<R>[],
  { columns }: TableChoice,
  first: readonly string[],
): readonly Column<R>[] {
  const wanted = columns.some((id) => all.some((column) => column.id === id)) ? columns : first;
  const [name] = all;
  const chosen = wanted.flatMap((id) => all.filter((column) => column.id === id && column !== name));
  return name === undefined ? chosen : [name, ...chosen];
}

/** With a column shown that was not, after the others, or the other way round. */
export function toggledColumn(shown: readonly string[], id: string): readonly string[] {
  return shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id];
}

/** With a column one place to the left (-1) or right (1); the first stays where it is. */
export function movedColumn(shown: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = shown.indexOf(id);
  const to = at + by;
  if (at < 1 || to < 1 || to >= shown.length) return shown;
  return shown.with(at, shown[to] ?? id).with(to, id);
}

/** How a table is sorted: as chosen, else by its first column. */
export function sortingOf<R>(
  shown: readonly Column<R>[],
  { sort }: TableChoice,
): { readonly column: Column<R> | undefined; readonly down: boolean } {
  const column = shown.find(({ id }) => id === sort?.column);
  return column === undefined ? { column: shown[0], down: false } : { column, down: sort?.down ?? false };
}

/**
 * What a click on a heading asks for. Most first is what one looks for among numbers; everything else begins at its
 * beginning.
 */
export function nextSort<R>(
  { column, down }: { readonly column: Column<R> | undefined; readonly down: boolean },
  asked: Column<R>,
): { readonly column: string; readonly down: boolean } {
  const isNumber = asked.group === 'measures' || asked.group === 'network';
  return { column: asked.id, down: column?.id === asked.id ? !down : isNumber };
}

/** Records in the order of a table; those alike by what their first column says. */
export function sortedRecords<R>(
  records: readonly R[],
  shown: readonly Column<R>[],
  sorting: ReturnType<typeof sortingOf<R>>,
): readonly R[] {
  const [name] = shown;
  if (name === undefined || sorting.column === undefined) return records;
  const { value } = sorting.column;
  // Each is asked once, and not at every comparison.
  const rows = records.map((record) => ({ record, value: value(record), name: name.text(record) }));
  return sortBy(rows, { down: sorting.down, value: (row) => row.value, name: (row) => row.name }).map(
    ({ record }) => record,
  );
}
