import { useMemo } from 'react';
import type { TableChoice } from '../../state/tablePlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import type { Column } from './model/Column.ts';
import { chosenColumns, sortingOf } from './model/chosenColumns.ts';

/** The columns and the order of a table, as the address says, and how to choose others. */
export function useTableChoice<R>(table: 'nodes' | 'ties', all: readonly Column<R>[], first: readonly string[]) {
  const bar = useAddressBar();
  const { place } = useAddress();
  const choice = place.table[table];
  const shown = useMemo(() => chosenColumns(all, choice, first), [all, choice, first]);
  const sorting = useMemo(() => sortingOf(shown, choice), [shown, choice]);
  const change = (next: Partial<TableChoice>): void => {
    bar.move({ table: { ...place.table, [table]: { ...choice, ...next } } }, false);
  };
  return {
    shown,
    sorting,
    /** @param columns their ids; those that the table begins with leave nothing in the address */
    choose: (columns: readonly string[]): void => {
      change({ columns: columns.join() === first.join() ? [] : columns });
    },
    sortBy: (sort: NonNullable<TableChoice['sort']>): void => {
      change({ sort });
    },
  };
}
