import { vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { AskedHere } from './AskedHere.tsx';
import { CellTable } from './CellTable.tsx';
import type { Heading, ShownCell } from './CellTable.tsx';
import { coverageMark, coverageStates } from './coverageStates.ts';
import type { Coverage } from './Findings.ts';
import { MissingUnder } from './MissingUnder.tsx';
import { NamesUnder } from './NamesUnder.tsx';
import { useRingName } from './useRingName.ts';

type Cell = Coverage['cells'][number];

export type CoverageTableProps = {
  readonly graph: Graph;
  readonly coverage: Coverage;
  readonly onSelect: (id: string) => void;
};

/** The fields in the rings: a table in which each cell opens what there is, and each heading what is missing there. */
export function CoverageTable({ graph, coverage, onSelect }: CoverageTableProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const ringName = useRingName(graph);
  const { cells, rules } = coverage;
  const met = rules.filter(({ state }) => state === 'covered' || state === 'thin').length;
  const nameOf = (field: string): string => capital(termLabel(vocabularies.element, field, language), language);
  const headings = (ids: readonly string[], label: (id: string) => string): readonly Heading[] =>
    [...new Set(ids)].map((id) => ({ id, label: label(id) }));
  const byKey = new Map(cells.map((cell) => [keyOf(cell.element, cell.layer ?? ''), cell]));
  return (
    <>
      <p>
        {t('coverage.share', { met, count: rules.length })} {t('coverage.rule')}
      </p>
      <CellTable
        title={t('coverage.title')}
        caption={t('coverage.caption')}
        corner={t('coverage.field')}
        rows={headings(
          cells.map(({ element }) => element),
          nameOf,
        )}
        columns={headings(
          cells.map(({ layer }) => layer ?? ''),
          ringName,
        )}
        cellAt={(field, ring) => {
          const cell = byKey.get(keyOf(field.id, ring.id));
          const state = cell?.state ?? 'notRecorded';
          return {
            ...shownState(state, cell?.present.length ?? 0),
            key: keyOf(field.id, ring.id),
            label: `${field.label}, ${ring.label}: ${t(`coverage.states.${state}`)}`,
            isAsked: (cell?.rules.length ?? 0) > 0,
          };
        }}
        legend={coverageStates.map((each) => ({ ...each, label: t(`coverage.states.${each.state}`) }))}
        headings={{
          help: t('coverage.headingHelp'),
          open: (of, heading) => <MissingUnder {...{ graph, of, heading, onSelect }} />,
        }}
        open={(key) => {
          const cell = byKey.get(key);
          return cell === undefined ? null : (
            <NamesUnder
              graph={graph}
              title={t('coverage.here', { field: nameOf(cell.element), ring: ringName(cell.layer ?? '') })}
              groups={lists.map((list) => ({ label: t(`coverage.${list}`), ids: cell[list] }))}
              onSelect={onSelect}
            >
              <AskedHere rules={rulesOf(cell, coverage)} ringName={ringName} />
            </NamesUnder>
          );
        }}
      />
    </>
  );
}

const lists = ['present', 'faded', 'missing', 'proposed'] as const;

const keyOf = (field: string, ring: string): string => `${field} ${ring}`;

const rulesOf = ({ rules }: Cell, coverage: Coverage) =>
  coverage.rules.map(({ rule }) => rule).filter(({ id }) => rules.includes(id));

/** How a state and how many there are stand in a cell. */
export const shownState = (state: Cell['state'], number: number): Pick<ShownCell, 'state' | 'mark' | 'number'> => ({
  state,
  mark: coverageMark(state),
  number: number === 0 ? null : number,
});
