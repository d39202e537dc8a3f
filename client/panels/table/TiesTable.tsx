import { relationKind, relationKinds } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import { useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import type { Reading } from '../details/Reading.ts';
import { useReading } from '../details/useReading.ts';
import type { ListProps } from '../list/RingList.tsx';
import { tieStatuses } from './model/tieStatuses.ts';
import type { Column } from './model/Column.ts';
import { kindCounts } from './model/kindCounts.ts';
import { firstTieColumns, tieColumns } from './model/tieColumns.ts';
import { RecordsTable } from './RecordsTable.tsx';

/** The ties between what is shown, as a table. */
export function TiesTable({ graph, visible, selected, onSelect }: ListProps) {
  const { t } = useTranslation('table');
  const language = useLanguage();
  const reading = useReading();
  const [status, setStatus] = useState('');
  const statuses = useMemo(() => tieStatuses(visible.relations, language), [visible, language]);
  // The last tie of the status may be gone since: then all are shown again.
  const kept = statuses.some(({ id }) => id === status) ? status : '';
  const ties = useMemo(
    () => (kept === '' ? visible.relations : visible.relations.filter((tie) => tie.status === kept)),
    [visible, kept],
  );
  const { version } = useMapSnapshot();
  const columns = useMemo(() => columnsOf(version, graph, reading, t), [version, graph, reading, t]);
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? '';
  return (
    <RecordsTable
      table="ties"
      label={t('ties')}
      columns={columns}
      first={firstTieColumns}
      records={ties}
      selected={selected}
      onSelect={onSelect}
      nameOf={({ kind, from, to }) => `${nameOf(from)} ${relationKind(kind).verb[language]} ${nameOf(to)}`}
      Mark={null}
      hintOf={noHint}
      tools={() => (
        <label className="table-tools__choice">
          <span>{t('tieStatus')}</span>
          <select
            value={kept}
            onChange={({ target }) => {
              setStatus(target.value);
            }}
          >
            <option value="">{t('tieStatusAll', { count: visible.relations.length })}</option>
            {statuses.map(({ id, label, count }) => (
              <option key={id} value={id}>{`${label} (${String(count)})`}</option>
            ))}
          </select>
        </label>
      )}
      summaryOf={(chosen: readonly RelationRecord[]) =>
        kindCounts(chosen, relationKinds).map(({ kind, count }) =>
          t('ofKind', { kind: relationKind(kind).labels[language], count }),
        )
      }
    />
  );
}

// The graph changes in place, so its version is part of the question.
function columnsOf(
  _version: number,
  graph: Graph,
  reading: Reading,
  t: TFunction<'table'>,
): readonly Column<RelationRecord>[] {
  return tieColumns(graph, reading, t);
}

const noHint = (): undefined => undefined;
