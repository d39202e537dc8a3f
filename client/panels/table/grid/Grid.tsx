import { useCallback, useId, useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rangeOf } from '../model/ranges.ts';
import { GridHead } from './GridHead.tsx';
import { HEAD, TICK } from './GridProps.ts';
import type { GridCell, GridProps, GridRecord } from './GridProps.ts';
import { GridRow } from './GridRow.tsx';
import { cellOf, useGridFocus } from './useGridFocus.ts';
import { useRowCells } from './useRowCells.ts';
import { useRowsInTurn } from './useRowsInTurn.ts';

/**
 * A table to walk in with the arrow keys, in a frame that scrolls by itself; the headings and the first column stand
 * still. All rows are in the page, so that the browser's own search and screen readers find every one of them; those
 * that are off the screen are neither laid out nor painted (`content-visibility`), so that thousands scroll smoothly.
 */
export function Grid<R extends GridRecord>(props: GridProps<R> & { readonly id: string }) {
  const { id: grid, label, help, columns, records, chosen, selected, nameOf, Mark, hintOf } = props;
  const { t } = useTranslation('table');
  const helpId = useId();
  const cells = useRowCells(props);
  const ids = useMemo(() => records.map(({ id }) => id), [records]);
  const shapes = useMemo(() => columns.map(({ id, numeric }) => ({ id, numeric })), [columns]);
  const columnIds = useMemo(() => [TICK, ...columns.map(({ id }) => id)], [columns]);
  const focus = useGridFocus(grid, ids, columnIds);
  const { tick, tickAll, ticked } = useTicks(props, ids);
  const heard = useHeard(props, focus, tick);
  const tickLabel = useCallback((name: string) => t('tick', { name }), [t]);
  const shown = useRowsInTurn();
  return (
    <div className="grid-frame">
      <p id={helpId} className="visually-hidden">
        {help}
      </p>
      <div
        id={grid}
        role="grid"
        className="grid"
        style={widthsOf(columns)}
        aria-label={label}
        aria-describedby={helpId}
        aria-multiselectable
        onFocus={focus.onFocus}
        {...heard}
      >
        <GridHead
          {...props}
          grid={grid}
          active={focus.active.row === HEAD ? focus.active.column : null}
          ticked={ticked}
          onTickAll={tickAll}
        />
        {records.slice(0, shown).map((record) => (
          <GridRow
            key={record.id}
            grid={grid}
            record={record}
            name={nameOf(record)}
            cells={cells.get(record.id) ?? nothing}
            columns={shapes}
            Mark={Mark}
            hint={hintOf(record)}
            isChosen={chosen.has(record.id)}
            isSelected={selected === record.id}
            active={focus.active.row === record.id ? focus.active.column : null}
            tickLabel={tickLabel}
            onTick={tick}
          />
        ))}
      </div>
    </div>
  );
}

const nothing = { texts: [], editable: [] };

// The first one stands still, and leaves room for the others on a phone.
function widthsOf(columns: readonly { readonly width: number }[]): CSSProperties {
  const [first, ...others] = columns.map(({ width }) => `${width}rem`);
  return { '--columns': [`min(${first ?? '0rem'}, 40vw)`, ...others].join(' ') } as CSSProperties;
}

/** Ticks rows: one, all, or from the last one that was ticked to this. */
function useTicks<R extends GridRecord>({ chosen, onChoose }: GridProps<R>, ids: readonly string[]) {
  const last = useRef<string | null>(null);
  const tick = useCallback(
    (id: string, on: boolean, isRange: boolean): void => {
      onChoose(isRange ? rangeOf(ids, last.current, id) : [id], on);
      last.current = id;
    },
    [ids, onChoose],
  );
  const count = ids.filter((id) => chosen.has(id)).length;
  const all = count === ids.length ? ('all' as const) : ('some' as const);
  return { tick, tickAll: (on: boolean) => onChoose(ids, on), ticked: count === 0 ? ('none' as const) : all };
}

type Tick = (id: string, on: boolean, isRange: boolean) => void;

/** What is pressed in a grid, by keys and by pointer. */
function useHeard<R extends GridRecord>(
  props: GridProps<R>,
  { active, step }: ReturnType<typeof useGridFocus>,
  tick: Tick,
) {
  const wasThere = useRef<GridCell | null>(null);
  const { records, columns, chosen, onChoose, selected, onSelect, mayEdit, onEdit } = props;
  const edit = (cell: GridCell): boolean => {
    const record = records.find(({ id }) => id === cell.row);
    const column = columns.find(({ id }) => id === cell.column);
    if (record === undefined || column === undefined || !mayEdit(record, column)) return false;
    onEdit(cell);
    return true;
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      if (event.altKey || cellOf(event.target as Element) === null) return;
      const isCell = (event.target as Element).matches('[role="gridcell"]');
      if (event.key === 'F2' || (event.key === 'Enter' && isCell)) {
        if (edit(active)) event.preventDefault();
      } else if (event.key === ' ' && active.row !== HEAD && (isCell || event.shiftKey)) {
        event.preventDefault();
        tick(active.row, !chosen.has(active.row), event.shiftKey);
      } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onChoose(
          records.map(({ id }) => id),
          true,
        );
      } else step(event);
    },
    // A cell that already has the focus opens at the next press: so does one that is pressed twice, and so it is on a phone.
    onPointerDown: ({ target }: PointerEvent<HTMLElement>): void => {
      const cell = (target as Element).closest('[role="gridcell"]');
      wasThere.current = cell !== null && cell === document.activeElement ? cellOf(cell) : null;
    },
    onClick: ({ target }: MouseEvent<HTMLElement>): void => {
      const before = wasThere.current;
      const cell = cellOf(target as Element);
      if (cell === null || cell.row === HEAD) return;
      if (before?.row === cell.row && before.column === cell.column) edit(cell);
      else if ((target as Element).closest('.grid__name > button') !== null) {
        onSelect(selected === cell.row ? null : cell.row);
      }
    },
  };
}
