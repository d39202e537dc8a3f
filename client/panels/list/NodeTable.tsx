import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { useProviders } from '../frame/useProviders.ts';
import { columns, listRows, sortRows } from './listRows.ts';
import type { Column, ListRow, Sorting } from './listRows.ts';
import type { ListProps } from './RingList.tsx';
import { SortHead } from './SortHead.tsx';

/** The map as a table that sorts by any of its columns. */
export function NodeTable({ graph, visible, selected, onSelect }: ListProps) {
  const { t } = useTranslation('list');
  const language = useLanguage();
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', down: false });
  const rows = useMemo(() => listRows(graph, visible, language), [graph, visible, language]);
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const providers = useProviders(graph);
  return (
    <table className="node-table">
      <caption className="visually-hidden">{t('caption')}</caption>
      <SortHead
        columns={columns.map((id) => ({ id, label: t(`columns.${id}`) }))}
        sorting={sorting}
        onSort={(column) => {
          setSorting(nextSorting(sorting, column));
        }}
      />
      <tbody>
        {sorted.map((row) => (
          <Row
            key={row.node.id}
            row={row}
            provider={providers.get(row.node.id)}
            selected={selected === row.node.id}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<ListProps, 'onSelect'> & {
  readonly row: ListRow;
  readonly provider: string | undefined;
  readonly selected: boolean;
};

function Row({ row: { node, cells, ties }, provider, selected, onSelect }: RowProps) {
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <button
          type="button"
          className="node-table__name"
          aria-pressed={selected}
          onClick={() => {
            onSelect(selected ? null : node.id);
          }}
        >
          <NodeGlyph node={node} providerSector={provider} />
          {cells.name}
        </button>
      </th>
      <td>{cells.kind}</td>
      <td>{cells.layer}</td>
      <td>{cells.element}</td>
      <td>{cells.status}</td>
      <td>{cells.sector}</td>
      <td data-column="municipality">{cells.municipality}</td>
      <td data-column="ties">{ties}</td>
    </tr>
  );
}

// Most ties first is what one looks for; everything else begins at its beginning.
function nextSorting(now: Sorting, column: Column): Sorting {
  if (now.column === column) return { column, down: !now.down };
  return { column, down: column === 'ties' };
}
