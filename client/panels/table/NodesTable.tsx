import { nodeKind, nodeKinds } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tableAtMeasures } from '../../state/tablePlace.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { ChosenActions } from '../choose/ChosenActions.tsx';
import { useReading } from '../details/useReading.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { useProviders } from '../frame/useProviders.ts';
import type { ListProps } from '../list/RingList.tsx';
import { MeasuresNote } from '../looks/MeasuresNote.tsx';
import { useLooks } from '../looks/ShownLooks.ts';
import { PasteButton } from '../paste/PasteButton.tsx';
import type { MarkProps } from './grid/GridProps.ts';
import { kindCounts } from './model/kindCounts.ts';
import { measureColumns } from './model/measureColumns.ts';
import { firstNodeColumns, nodeColumns } from './model/nodeColumns.ts';
import { tieWords } from '../frame/tieWords.ts';
import { tieCounts } from '../../view/tieCounts.ts';
import { tallyTies } from '../../view/tieTally.ts';
import type { TieCounts } from '../../view/tieCounts.ts';
import { RecordsTable } from './RecordsTable.tsx';

/** The map as a table of what is on it. */
export function NodesTable({ graph, visible, selected, onSelect }: ListProps) {
  const { t } = useTranslation(['table', 'list']);
  const language = useLanguage();
  const reading = useReading();
  const { version } = useMapSnapshot();
  const counts = useMemo(() => countsOf(version, graph), [version, graph]);
  const measured = useMeasureColumns();
  const columns = useMemo(() => [...nodeColumns({ reading, counts, t }), ...measured], [reading, counts, t, measured]);
  const providers = useProviders(graph);
  return (
    <RecordsTable
      table="nodes"
      label={t('table:nodes')}
      columns={columns}
      first={firstNodeColumns}
      records={visible.nodes}
      selected={selected}
      onSelect={onSelect}
      nameOf={nameOf}
      Mark={Mark}
      hintOf={({ id }) => providers.get(id)}
      note={<Basis />}
      tools={(onAdded) => <PasteButton onAdded={onAdded} />}
      actionsFor={(chosen) => <ChosenActions graph={graph} nodes={chosen} which="unchanging" />}
      summaryOf={(chosen) => {
        const ids = new Set(chosen.map(({ id }) => id));
        const tied = [...graph.relations.values()].filter(({ from, to }) => ids.has(from) || ids.has(to));
        return [
          ...kindCounts(chosen, nodeKinds).map(({ kind, count }) =>
            t('table:ofKind', { kind: nodeKind(kind).plural[language], count }),
          ),
          t('table:chosenTies', { ties: tieWords(tallyTies(tied), t) }),
        ];
      }}
    />
  );
}

function useMeasureColumns() {
  const { t } = useTranslation(['research', 'looks']);
  const language = useLanguage();
  const { measures, values } = useLooks();
  const isAwaited = measures?.state === 'asking';
  return useMemo(() => measureColumns({ measures: values, isAwaited, t, language }), [values, isAwaited, t, language]);
}

/** On what measures are worked out, where the table has any. */
function Basis() {
  const { table } = useAddress().place;
  return tableAtMeasures(table) ? (
    <div className="quiet">
      <MeasuresNote />
    </div>
  ) : null;
}

// The graph changes in place, so its version is part of the question.
function countsOf(_version: number, graph: Graph): ReadonlyMap<string, TieCounts> {
  return tieCounts(graph.relations.values());
}

const nameOf = ({ name }: NodeRecord): string => name;

function Mark({ record, hint }: MarkProps<NodeRecord>) {
  return <NodeGlyph node={record} providerSector={hint} />;
}
