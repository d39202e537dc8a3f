import { memo } from 'react';
import type { ComponentType } from 'react';
import { cellId, TICK } from './GridProps.ts';
import type { GridRecord, MarkProps } from './GridProps.ts';
import type { RowCells } from './rowCells.ts';

export type GridRowProps<R extends GridRecord> = {
  readonly grid: string;
  readonly record: R;
  readonly name: string;
  readonly cells: RowCells;
  /** The ids of the columns, and which of them hold numbers. */
  readonly columns: readonly { readonly id: string; readonly numeric: boolean }[];
  readonly Mark: ComponentType<MarkProps<R>> | null;
  readonly hint: string | undefined;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** The column of the cell that Tab leads to; null when that is in another row. */
  readonly active: string | null;
  /** Says what ticking a row does; the same as long as the language is. */
  readonly tickLabel: (name: string) => string;
  readonly onTick: (id: string, on: boolean, isRange: boolean) => void;
};

/** A row of a grid. What is pressed in it, the grid itself hears. */
export const GridRow = memo(Row) as typeof Row;

function Row<R extends GridRecord>(props: GridRowProps<R>) {
  const { grid, record, name, cells, columns, Mark, hint, isChosen, isSelected, active, tickLabel } = props;
  const { id } = record;
  const [first, ...others] = columns;
  const focus = (column: string) => ({
    id: cellId(grid, { row: id, column }),
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <div
      role="row"
      className="grid__row"
      data-row={id}
      data-selected={isSelected || undefined}
      aria-selected={isChosen}
    >
      <div role="gridcell" className="grid__tick">
        <input
          {...focus(TICK)}
          type="checkbox"
          aria-label={tickLabel(name)}
          checked={isChosen}
          onChange={({ target, nativeEvent }) => {
            props.onTick(id, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true);
          }}
        />
      </div>
      {first === undefined ? null : (
        <div role="rowheader" className="grid__name">
          <button {...focus(first.id)} type="button" aria-pressed={isSelected} title={name}>
            {Mark === null ? null : <Mark record={record} hint={hint} />}
            <span>{cells.texts[0]}</span>
          </button>
        </div>
      )}
      {others.map((column, at) => {
        const text = cells.texts[at + 1] ?? '';
        const editable = cells.editable[at + 1] === true;
        return (
          <div
            key={column.id}
            {...focus(column.id)}
            role="gridcell"
            className="grid__cell"
            data-numeric={column.numeric || undefined}
            data-editable={editable || undefined}
            aria-readonly={!editable}
          >
            <span>{text}</span>
          </div>
        );
      })}
    </div>
  );
}
