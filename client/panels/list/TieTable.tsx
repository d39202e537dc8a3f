import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import type { ListProps } from './RingList.tsx';
import { SortHead } from './SortHead.tsx';
import { sortTies, tieColumns, tieRows, tieStatuses } from './tieRows.ts';
import type { TieRow, TieSorting } from './tieRows.ts';

export type TieTableProps = ListProps & {
  /** The one status that is shown; null: all of them. */
  readonly status: string | null;
  readonly onStatus: (status: string | null) => void;
};

/** The ties between what is shown, as a table that sorts by any of its columns. */
export function TieTable({ graph, visible, selected, onSelect, status, onStatus }: TieTableProps) {
  const { t } = useTranslation('list');
  const language = useLanguage();
  const [sorting, setSorting] = useState<TieSorting>({ column: 'from', down: false });
  const rows = useMemo(() => tieRows(graph, visible, language), [graph, visible, language]);
  const statuses = useMemo(() => tieStatuses(rows), [rows]);
  const sorted = useMemo(
    () => sortTies(status === null ? rows : rows.filter(({ relation }) => relation.status === status), sorting),
    [rows, status, sorting],
  );
  if (rows.length === 0) return <p className="ring-list__none">{t('noTies')}</p>;
  return (
    <>
      <label className="tie-status">
        {t('tieColumns.status')}
        <select
          value={status ?? ''}
          onChange={({ target: { value } }) => {
            onStatus(value === '' ? null : value);
          }}
        >
          <option value="">{`${t('tieStatusAll')} (${String(rows.length)})`}</option>
          {statuses.map(({ id, label, count }) => (
            <option key={id} value={id}>{`${label} (${String(count)})`}</option>
          ))}
        </select>
      </label>
      <table className="node-table node-table--ties">
        <caption className="visually-hidden">{t('tieCaption')}</caption>
        <SortHead
          columns={tieColumns.map((id) => ({ id, label: t(`tieColumns.${id}`) }))}
          sorting={sorting}
          onSort={(column) => {
            setSorting({ column, down: sorting.column === column && !sorting.down });
          }}
        />
        <tbody>
          {sorted.map((row) => (
            <Row key={row.relation.id} row={row} selected={selected === row.relation.id} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type RowProps = Pick<ListProps, 'onSelect'> & { readonly row: TieRow; readonly selected: boolean };

function Row({ row: { relation, cells }, selected, onSelect }: RowProps) {
  return (
    <tr data-selected={selected || undefined}>
      <td>{cells.from}</td>
      <th scope="row">
        <button
          type="button"
          className="node-table__name"
          aria-pressed={selected}
          aria-label={`${cells.from} ${cells.verb} ${cells.to}`}
          onClick={() => {
            onSelect(selected ? null : relation.id);
          }}
        >
          {cells.verb}
        </button>
        {/* Where there is no room for a column of it. */}
        {relation.status === 'existing' ? null : <span className="node-table__status">{cells.status}</span>}
      </th>
      <td>{cells.to}</td>
      <td data-column="status">{cells.status}</td>
    </tr>
  );
}
