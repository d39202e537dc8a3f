import { useCallback, useId, useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../state/useMe.ts';
import { useChosen } from '../choose/useChosen.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { TickedBar } from './TickedBar.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { CellEditor } from './edit/CellEditor.tsx';
import { fieldIn, needsForm } from './edit/cellChange.ts';
import type { TableRecord } from './edit/cellChange.ts';
import { editableCell } from './edit/editableCell.ts';
import { Grid } from './grid/Grid.tsx';
import { cellId } from './grid/GridProps.ts';
import type { GridCell, MarkProps } from './grid/GridProps.ts';
import { focusCell } from './grid/useGridFocus.ts';
import type { Column } from './model/Column.ts';
import { nextSort, sortedRecords } from './model/chosenColumns.ts';
import { useTableChoice } from './useTableChoice.ts';

export type RecordsTableProps<R extends TableRecord> = {
  readonly table: 'nodes' | 'ties';
  readonly label: string;
  /** All that there can be. */
  readonly columns: readonly Column<R>[];
  /** The ids of those that are there before any are chosen. */
  readonly first: readonly string[];
  readonly records: readonly R[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly nameOf: (record: R) => string;
  readonly Mark: ComponentType<MarkProps<R>> | null;
  readonly hintOf: (record: R) => string | undefined;
  /** What is to be said of what it shows. */
  readonly note?: ReactNode;
  /** What else stands above the table; told which rows to tick. */
  readonly tools: (onAdded: (ids: readonly string[]) => void) => ReactNode;
  /** What those that are ticked come to, in a few words each. */
  readonly summaryOf: (chosen: readonly R[]) => readonly string[];
  /** What else can be done with them. */
  readonly actionsFor?: (chosen: readonly R[]) => ReactNode;
};

/** A table of records: columns to choose, rows to tick, cells to change for whoever may. */
export function RecordsTable<R extends TableRecord>(props: RecordsTableProps<R>) {
  const { table, columns: all, first, records, nameOf, summaryOf } = props;
  const { t } = useTranslation('table');
  const grid = useId();
  const { shown, sorting, choose, sortBy } = useTableChoice(table, all, first);
  const sorted = useMemo(() => sortedRecords(records, shown, sorting), [records, shown, sorting]);
  const { ticked, onTick, tickOnly } = useTicks();
  const chosen = useMemo(() => sorted.filter(({ id }) => ticked.has(id)), [sorted, ticked]);
  const { mayEdit, open, editor } = useCells(grid, sorted, shown, nameOf);
  const may = useMay('commit');
  return (
    <div className="table-view">
      <div className="table-tools">
        {props.tools((ids) => {
          tickOnly(ids);
          // After the dialog has given the focus back: to the first of them, which may be far down.
          requestAnimationFrame(() => {
            focusCell(grid, { row: ids[0] ?? '', column: shown[0]?.id ?? '' });
          });
        })}
        <ColumnsButton all={all} shown={shown} first={first} onChoose={choose} />
        {may ? <p className="quiet">{t('canEdit')}</p> : null}
      </div>
      {props.note}
      <TickedBar
        chosen={chosen}
        summary={chosen.length === 0 ? [] : summaryOf(chosen)}
        actions={chosen.length === 0 ? null : props.actionsFor?.(chosen)}
        onClear={() => {
          onTick(
            chosen.map(({ id }) => id),
            false,
          );
          focusCell(grid, { row: sorted[0]?.id ?? '', column: shown[0]?.id ?? '' });
        }}
      />
      {records.length === 0 ? (
        <p className="quiet table-view__none">{t('noRows')}</p>
      ) : (
        <Grid
          {...props}
          id={grid}
          help={t(may ? 'helpEdit' : 'help')}
          columns={shown}
          records={sorted}
          sorting={sorting}
          onSort={(column) => {
            sortBy(nextSort(sorting, column));
          }}
          chosen={ticked}
          onChoose={onTick}
          mayEdit={mayEdit}
          onEdit={open}
        />
      )}
      {editor}
    </div>
  );
}

/** The rows that are ticked: what is chosen of the map, here and elsewhere. */
function useTicks() {
  const { ids: ticked, add, remove } = useChosen();
  const onTick = useCallback(
    (ids: readonly string[], on: boolean) => {
      if (on) add(ids);
      else remove(ids);
    },
    [add, remove],
  );
  const tickOnly = (ids: readonly string[]): void => {
    remove([...ticked]);
    add(ids);
  };
  return { ticked, onTick, tickOnly };
}

/** A cell that is being changed, with its record as it was when that began. */
type Editing<R> = { readonly record: R; readonly column: Column<R>; readonly cell: GridCell };

/** Which cells can be changed, and the editor of the one that is. */
function useCells<R extends TableRecord>(
  grid: string,
  records: readonly R[],
  columns: readonly Column<R>[],
  nameOf: (record: R) => string,
) {
  const may = useMay('commit');
  const desk = useEditDesk();
  const [editing, setEditing] = useState<Editing<R> | null>(null);
  const mayEdit = useCallback((record: R, { edit }: Column<R>) => may && fieldIn(record, edit) !== null, [may]);
  const open = (cell: GridCell): void => {
    const record = records.find(({ id }) => id === cell.row);
    const column = columns.find(({ id }) => id === cell.column);
    const field = record === undefined || column === undefined ? null : fieldIn(record, column.edit);
    if (record === undefined || column === undefined || field === null) return;
    if (!needsForm(field, column.edit)) setEditing({ record, column, cell });
    else desk.begin({ task: 'from' in record ? 'editRelation' : 'editNode', id: record.id });
  };
  const close = ({ cell }: Editing<R>, to: 'cell' | 'next' | 'before' | 'nowhere'): void => {
    setEditing(null);
    const next = to === 'next' || to === 'before' ? editableCell(records, columns, cell, to) : null;
    if (next !== null) open(next);
    else if (to !== 'nowhere') focusCell(grid, cell);
  };
  const field = editing === null ? null : fieldIn(editing.record, editing.column.edit);
  const editor =
    editing === null || field === null ? null : (
      <CellEditor
        key={cellId(grid, editing.cell)}
        record={editing.record}
        field={field}
        edit={editing.column.edit}
        name={nameOf(editing.record)}
        label={editing.column.label}
        cell={cellId(grid, editing.cell)}
        onClose={(to) => {
          close(editing, to);
        }}
      />
    );
  return { mayEdit, open, editor };
}
