import type { ComponentType } from 'react';
import type { Column } from '../model/Column.ts';

export type GridRecord = { readonly id: string };

/** Which cell, by the id of its record and of its column. */
export type GridCell = { readonly row: string; readonly column: string };

/** What a mark is drawn by. */
export type MarkProps<R> = { readonly record: R; readonly hint: string | undefined };

export type GridProps<R extends GridRecord> = {
  readonly label: string;
  /** Says how one moves and what one can do; read out when the grid is entered. */
  readonly help: string;
  readonly columns: readonly Column<R>[];
  /** In the order in which they are shown. */
  readonly records: readonly R[];
  readonly sorting: { readonly column: Column<R> | undefined; readonly down: boolean };
  readonly onSort: (column: Column<R>) => void;
  /** The rows that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
  /** The row whose details are shown. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** What a row is called where it is spoken of. */
  readonly nameOf: (record: R) => string;
  /** The mark before its first cell, drawn by the record and what else it hangs on; null for none. */
  readonly Mark: ComponentType<MarkProps<R>> | null;
  readonly hintOf: (record: R) => string | undefined;
  /** Whether a cell can be changed by whoever sits here. */
  readonly mayEdit: (record: R, column: Column<R>) => boolean;
  readonly onEdit: (cell: GridCell) => void;
};

/** The headings, as a row. */
export const HEAD = 'head';

/** The cells with a box to tick, as a column. */
export const TICK = 'tick';

/** The id of what has the focus in a cell. */
export function cellId(grid: string, { row, column }: GridCell): string {
  return `${grid}-${row}-${column}`;
}
