import { useTranslation } from 'react-i18next';
import type { Column } from '../model/Column.ts';
import { cellId, HEAD, TICK } from './GridProps.ts';
import type { GridProps, GridRecord } from './GridProps.ts';

export type GridHeadProps<R extends GridRecord> = Pick<GridProps<R>, 'columns' | 'sorting' | 'onSort'> & {
  readonly grid: string;
  readonly active: string | null;
  /** Whether all rows are ticked, or some. */
  readonly ticked: 'all' | 'some' | 'none';
  readonly onTickAll: (on: boolean) => void;
};

/** The headings of a grid: they sort, and the first box ticks all rows. */
export function GridHead<R extends GridRecord>(props: GridHeadProps<R>) {
  const { grid, columns, sorting, onSort, active, ticked, onTickAll } = props;
  const { t } = useTranslation('table');
  const focus = (column: string) => ({
    id: cellId(grid, { row: HEAD, column }),
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <div role="row" className="grid__row grid__row--head" data-row={HEAD}>
      <div role="columnheader" className="grid__tick">
        <input
          {...focus(TICK)}
          ref={(box) => {
            if (box !== null) box.indeterminate = ticked === 'some';
          }}
          type="checkbox"
          aria-label={t('tickAll')}
          checked={ticked === 'all'}
          onChange={({ target }) => {
            onTickAll(target.checked);
          }}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="columnheader"
          className={at === 0 ? 'grid__name' : 'grid__cell'}
          data-numeric={column.numeric || undefined}
          aria-sort={ariaSort(column, sorting)}
        >
          <button
            {...focus(column.id)}
            type="button"
            title={column.help === '' ? column.label : `${column.label}: ${column.help}`}
            onClick={() => {
              onSort(column);
            }}
          >
            <span>{column.label}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

function ariaSort<R>(
  { id }: Column<R>,
  { column, down }: { readonly column: Column<R> | undefined; readonly down: boolean },
): 'ascending' | 'descending' | undefined {
  if (column?.id !== id) return undefined;
  return down ? 'descending' : 'ascending';
}
