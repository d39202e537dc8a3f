import { memo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { cellKey } from '../../view/matrix/Matrix.ts';
import type { Matrix, MatrixHead } from '../../view/matrix/Matrix.ts';
import { gridStep } from '../table/grid/gridStep.ts';

/** What stands in a place. */
export type ShownPlace = {
  readonly text: string;
  /** What else there is, in small, one below the other. */
  readonly more: readonly string[];
  readonly state: string;
  readonly label: string;
};

export type MatrixTableProps = {
  readonly matrix: Matrix;
  readonly caption: string;
  /** What the rows and columns are. */
  readonly corner: string;
  /** Column names stand upright where there are many of them. */
  readonly upright: boolean;
  /** Null where there is nothing. */
  readonly shown: (key: string) => ShownPlace | null;
  /** Says of a row and a column that there is nothing where they meet. */
  readonly nothing: (row: string, column: string) => string;
  readonly opened: string | null;
  readonly onOpen: (key: string) => void;
};

/** A matrix as a grid: one tab stop, arrows from place to place, Enter opens what is there. */
export function MatrixTable({ matrix, caption, corner, upright, ...places }: MatrixTableProps) {
  const { rows, columns } = matrix;
  const [stood, setAt] = useState({ row: 0, column: 0 });
  const at = { row: Math.min(stood.row, rows.length - 1), column: Math.min(stood.column, columns.length - 1) };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const { key, ctrlKey, metaKey } = event;
    // Its headings are read with each place; nobody stands on them.
    const spot = { row: at.row + 1, column: at.column };
    const step = gridStep({ key, wide: ctrlKey || metaKey }, spot, { rows: rows.length + 1, columns: columns.length });
    if (step === null) return;
    event.preventDefault();
    const next = { row: Math.max(0, step.row - 1), column: step.column };
    setAt(next);
    event.currentTarget.rows[next.row]?.cells[next.column + 1]?.focus();
  };
  return (
    <div className="matrix-frame" role="region" aria-label={caption}>
      <table className="matrix" role="grid" aria-label={caption} data-upright={upright || undefined}>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              {corner}
            </th>
            {columns.map(({ id, label }, column) => (
              <th key={id} scope="col" title={label} data-at={column === at.column || undefined}>
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.id}
              {...places}
              row={row}
              columns={columns}
              isSquare={rows === columns}
              at={at.row === index ? at.column : null}
              onStand={(column) => {
                setAt({ row: index, column });
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<MatrixTableProps, 'shown' | 'nothing' | 'opened' | 'onOpen'> & {
  readonly row: MatrixHead;
  readonly columns: readonly MatrixHead[];
  /** Whether rows and columns are the same: then a row meets itself. */
  readonly isSquare: boolean;
  /** The column of the place that the keyboard stands on, if it is in this row. */
  readonly at: number | null;
  readonly onStand: (column: number) => void;
};

// A step of the keyboard changes two rows; all others stay as they are.
const MatrixRow = memo(Row, (before, after) => {
  const { row, columns, at, shown, nothing, opened } = before;
  const openHere = (key: string | null): boolean => key?.startsWith(`${row.id} `) === true;
  return (
    row === after.row &&
    columns === after.columns &&
    at === after.at &&
    shown === after.shown &&
    nothing === after.nothing &&
    (opened === after.opened || !(openHere(opened) || openHere(after.opened)))
  );
});

function Row({ row, columns, isSquare, at, shown, nothing, opened, onOpen, onStand }: RowProps) {
  return (
    <tr>
      <th scope="row" title={row.label} data-at={at !== null || undefined}>
        <span>{row.label}</span>
      </th>
      {columns.map((column, index) => {
        const key = cellKey(row.id, column.id);
        const place = shown(key);
        return (
          <td
            key={column.id}
            tabIndex={at === index ? 0 : -1}
            aria-label={place?.label ?? nothing(row.label, column.label)}
            aria-selected={place === null ? undefined : opened === key}
            data-state={place?.state}
            data-same={(isSquare && row.id === column.id) || undefined}
            onFocus={() => {
              onStand(index);
            }}
            onClick={() => {
              if (place !== null) onOpen(key);
            }}
            onKeyDown={(event) => {
              if (place === null || (event.key !== 'Enter' && event.key !== ' ')) return;
              event.preventDefault();
              onOpen(key);
            }}
          >
            {place?.text}
            {place?.more.map((text) => (
              <small key={text}>{text}</small>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
