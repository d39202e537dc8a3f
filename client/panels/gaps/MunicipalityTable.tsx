import { nbCollator, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { useAddress } from '../../state/useAddress.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { CopyPlaces } from './CopyPlaces.tsx';
import { CellTable } from './CellTable.tsx';
import { coverageStates } from './coverageStates.ts';
import { shownState } from './CoverageTable.tsx';
import type { MunicipalityCoverage } from './Findings.ts';
import { MethodNote } from './MethodNote.tsx';
import { NamesUnder } from './NamesUnder.tsx';
import { TakeList } from './TakeAway.tsx';

type Cell = MunicipalityCoverage['cells'][number];

export type MunicipalityTableProps = {
  readonly graph: Graph;
  readonly coverage: MunicipalityCoverage;
  readonly onSelect: (id: string) => void;
};

// As many rows as stand under the table of the rings without hiding what comes after.
const MOST_OPEN = 8;

/** The fields in the municipalities of the region: a table in which each cell opens who reaches there. */
export function MunicipalityTable(props: MunicipalityTableProps) {
  const { t } = useTranslation('gaps');
  const count = props.coverage.municipalities.length;
  const { section } = useAddress().place;
  const language = useLanguage();
  const [open, setOpen] = useState(count <= MOST_OPEN || section === 'places');
  if (count === 0) return null;
  return (
    <details
      className="coverage places"
      data-section
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('places.title', { count })}</summary>
      <p>
        <WhichRows {...props} /> {t('places.text')}
      </p>
      <p>{t('places.guidance', { field: fieldLabel('guidance', language) })}</p>
      <CopyPlaces />
      <Cells {...props} />
      <MethodNote summary={t('how')} method={props.coverage.method} />
      <TakeList list="municipalities" />
    </details>
  );
}

const fieldLabel = (field: string, language: Language): string =>
  capital(termLabel(vocabularies.element, field, language), language);

/** Which municipalities have a row: where it is not known which are the region's, only those that the map names. */
function WhichRows({ graph, coverage: { isWholeRegion } }: MunicipalityTableProps) {
  const { t } = useTranslation('gaps');
  const region = graph.settings?.region;
  if (region === undefined) return t('places.noRegion');
  return isWholeRegion ? t('places.whole', { region }) : t('places.unknown', { region });
}

function Cells({ graph, coverage, onSelect }: MunicipalityTableProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { municipalities, wide, cells } = coverage;
  const byKey = new Map(cells.map((cell) => [keyOf(cell.municipality, cell.element), cell]));
  const wideIn = (element: string) => wide.find((each) => each.element === element);
  const rows = municipalities
    .map(({ code, name }) => ({ id: code, label: name }))
    .toSorted((a, b) => nbCollator.compare(a.label, b.label));
  const columns = wide.map(({ element }) => ({
    id: element,
    label: fieldLabel(element, language),
  }));
  const labelIn = (headings: typeof rows, id: string): string => headings.find((each) => each.id === id)?.label ?? id;
  return (
    <CellTable
      title={t('places.title', { count: rows.length })}
      caption={t('places.caption')}
      corner={t('places.municipality')}
      rows={rows}
      columns={columns}
      cellAt={(place, field) => {
        const cell = byKey.get(keyOf(place.id, field.id));
        const state = cell?.state ?? 'notRecorded';
        return {
          // What reaches everywhere would be the same number in every row.
          ...shownState(state, cell?.present.length ?? 0),
          key: keyOf(place.id, field.id),
          label: `${place.label}, ${field.label}: ${t(`coverage.states.${state}`)}`,
        };
      }}
      legend={coverageStates.map((each) => ({ ...each, label: t(`coverage.states.${each.state}`) }))}
      open={(key) => {
        const cell = byKey.get(key);
        if (cell === undefined) return null;
        const everywhere = wideIn(cell.element);
        const [place, field] = [labelIn(rows, cell.municipality), labelIn(columns, cell.element)];
        return (
          <NamesUnder
            graph={graph}
            title={t('coverage.here', { field, ring: place })}
            groups={[
              { label: t('places.naming', { place }), ids: cell.present },
              { label: t('places.everywhere'), ids: everywhere?.present ?? [] },
              ...lists.map((list) => ({
                label: t(`coverage.${list}`),
                ids: [...cell[list], ...(everywhere?.[list] ?? [])],
              })),
            ]}
            onSelect={onSelect}
          >
            <Alone graph={graph} cell={cell} wide={everywhere?.providers ?? []} />
          </NamesUnder>
        );
      }}
    />
  );
}

const lists = ['faded', 'missing', 'proposed'] as const;

const keyOf = (place: string, field: string): string => `${place} ${field}`;

type AloneProps = { readonly graph: Graph; readonly cell: Cell; readonly wide: readonly string[] };

/** Who stands for it alone, where one does. */
function Alone({ graph, cell, wide }: AloneProps) {
  const { t } = useTranslation('gaps');
  const [only] = [...cell.providers, ...wide];
  if (cell.state !== 'thin' || only === undefined) return null;
  return <p>{t('places.alone', { name: graph.nodes.get(only)?.name ?? only })}</p>;
}
