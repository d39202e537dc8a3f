import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { TableButton } from './TableButton.tsx';
import type { Opened, Opening } from './TableButton.tsx';
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

/** What the headings of a table open. */
export type OpenHeadings = {
  /** What one gets to see, for whoever hears of the button. */
  readonly help: string;
  readonly open: (of: 'row' | 'column', heading: Heading) => ReactNode;
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
  /** Null where headings are only read. */
  readonly headings?: OpenHeadings | null;
};

/** A table in which each cell opens what is behind it: one tab stop, with arrows from cell to cell. */
export function CellTable({ caption, legend, open, headings = null, ...table }: CellTableProps) {
  const [chosen, setChosen] = useState<Opened | null>(null);
  const opened = useId();
  const answer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // On a small screen it comes below the edge, and nothing would seem to have happened.
    if (chosen !== null) answer.current?.querySelector('h4')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const shown = (): ReactNode => {
    if (chosen === null) return null;
    const { of, id } = chosen;
    if (of === 'cell') return open(id);
    const heading = (of === 'row' ? table.rows : table.columns).find((each) => each.id === id);
    return heading === undefined ? null : headings?.open(of, heading);
  };
  return (
    <>
      <p className="quiet" aria-hidden="true">
        {caption}
      </p>
      <Table
        {...table}
        caption={caption}
        headingHelp={headings?.help ?? null}
        chosen={chosen}
        opened={opened}
        onChoose={setChosen}
      />
      <ul className="coverage__legend" aria-hidden="true">
        {legend.map(({ state, mark, label }) => (
          <li key={state} data-state={state}>
            <span className="coverage__mark">{mark}</span> {label}
          </li>
        ))}
      </ul>
      <div ref={answer} id={opened} role="status">
        {shown()}
      </div>
    </>
  );
}

type TableProps = Omit<CellTableProps, 'legend' | 'open' | 'headings'> &
  Opening & {
    /** Null where headings are no buttons. */
    readonly headingHelp: string | null;
  };

function Table({ title, caption, corner, rows, columns, cellAt, cellClass, headingHelp, ...opening }: TableProps) {
  const steps = useTableSteps(columns.length, headingHelp !== null);
  const headingOf = (of: 'row' | 'column', { id, label }: Heading, at: number): ReactNode =>
    headingHelp === null ? (
      label
    ) : (
      <TableButton {...opening} {...steps.stop(at)} of={of} id={id} description={headingHelp} look="coverage__heading">
        {label}
      </TableButton>
    );
  return (
    <div className="coverage__scroll" role="region" aria-label={title}>
      <table onKeyDown={steps.onKeyDown}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column, at) => (
              <th key={column.id} scope="col">
                {headingOf('column', column, steps.columnAt(at))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{headingOf('row', row, steps.rowAt(at))}</th>
              {columns.map((column, beside) => {
                const { key, state, mark, number, label, isAsked } = cellAt(row, column);
                return (
                  <td key={column.id} data-asked={isAsked === true || undefined}>
                    <TableButton
                      {...opening}
                      {...steps.stop(steps.cellAt(at, beside))}
                      of="cell"
                      id={key}
                      label={label}
                      state={state}
                      look={cellClass === undefined ? 'coverage__cell' : `coverage__cell ${cellClass}`}
                    >
                      <span className="coverage__mark">{mark}</span>
                      {number === null ? null : <span>{number}</span>}
                    </TableButton>
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

/** Where the arrows come by, with headings or without. */
function useTableSteps(columns: number, withHeadings: boolean) {
  const width = columns + (withHeadings ? 1 : 0);
  const { tabIndexOf, onFocus, onKeyDown } = useCellSteps({ columns: width, withHeadings });
  return {
    onKeyDown,
    columnAt: (column: number): number => column + 1,
    rowAt: (row: number): number => (row + 1) * width,
    cellAt: (row: number, column: number): number => (withHeadings ? (row + 1) * width + 1 : row * width) + column,
    stop: (place: number) => ({
      tabIndex: tabIndexOf(place),
      onFocus: () => {
        onFocus(place);
      },
    }),
  };
}
