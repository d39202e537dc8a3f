import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useCellSteps } from './useCellSteps.ts';

export type Heading = { readonly id: string; readonly label: string };

/** What stands in one place of the table. */
export type ShownCell = {
  /** What the cell opens; null where there is nothing to open. Every place has a button, so that arrows lead straight. */
  readonly key: string | null;
  readonly state: string;
  /** Beside the word that a screen reader says, a mark that needs no colour. */
  readonly mark: string;
  readonly number: number | null;
  /** Both headings and the state, in words. */
  readonly label: string;
  /** Whether it is framed. */
  readonly isAsked?: boolean;
};

export type CellTableProps = {
  readonly title: string;
  /** What the table is, and that its cells open. */
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly cellAt: (row: Heading, column: Heading) => ShownCell;
  readonly legend: readonly { readonly state: string; readonly mark: string; readonly label: string }[];
  readonly cellClass?: string;
  /** What stands under the table while a cell is open. */
  readonly open: (key: string) => ReactNode;
};

/** A table in which each cell opens what is behind it: one tab stop, with arrows from cell to cell. */
export function CellTable({ caption, legend, open, ...table }: CellTableProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = useId();
  return (
    <>
      <p className="quiet" aria-hidden="true">
        {caption}
      </p>
      <Table
        {...table}
        caption={caption}
        chosen={chosen}
        opened={opened}
        onToggle={(key) => {
          setChosen(key === chosen ? null : key);
        }}
      />
      <ul className="coverage__legend" aria-hidden="true">
        {legend.map(({ state, mark, label }) => (
          <li key={state} data-state={state}>
            <span className="coverage__mark">{mark}</span> {label}
          </li>
        ))}
      </ul>
      <div id={opened} role="status">
        {chosen === null ? null : open(chosen)}
      </div>
    </>
  );
}

type Opening = {
  readonly chosen: string | null;
  readonly opened: string;
  readonly onToggle: (key: string) => void;
};
type TableProps = Omit<CellTableProps, 'legend' | 'open'> & Opening;

function Table({ title, caption, corner, rows, columns, cellAt, cellClass, ...opening }: TableProps) {
  const cellSteps = useCellSteps(columns.length);
  return (
    <div className="coverage__scroll" role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={cellSteps.onKeyDown}>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column, beside) => {
                const place = at * columns.length + beside;
                const cell = cellAt(row, column);
                return (
                  <td key={column.id} data-asked={cell.isAsked === true || undefined}>
                    <CellButton
                      {...opening}
                      cell={cell}
                      className={cellClass}
                      tabIndex={cellSteps.tabIndexOf(place)}
                      onFocus={() => {
                        cellSteps.onFocus(place);
                      }}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellButtonProps = Opening & {
  readonly cell: ShownCell;
  readonly className: string | undefined;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

function CellButton({ cell, className, tabIndex, onFocus, chosen, opened, onToggle }: CellButtonProps) {
  const { key, state, mark, number, label } = cell;
  const isOpen = key !== null && key === chosen;
  const toggle = (): void => {
    if (key !== null) onToggle(key);
  };
  return (
    <button
      type="button"
      className={className === undefined ? 'coverage__cell' : `coverage__cell ${className}`}
      data-state={state}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={opened}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) toggle();
      }}
      onClick={toggle}
    >
      <span className="coverage__mark">{mark}</span>
      {number === null ? null : <span>{number}</span>}
    </button>
  );
}
