import { inLanguage, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { capital, termLabel } from '../details/Reading.ts';
import { AskedHere } from './AskedHere.tsx';
import type { Coverage } from './Findings.ts';
import { TakeList } from './TakeAway.tsx';
import { useCellSteps } from './useCellSteps.ts';

type Cell = Coverage['cells'][number];

export type CoverageTableProps = {
  readonly graph: Graph;
  readonly coverage: Coverage;
  readonly onSelect: (id: string) => void;
};

// Beside the word that a screen reader says, a mark that needs no colour.
const marks = { covered: '●', thin: '◐', weak: '○', statedMissing: '✕', notRecorded: '·' } as const;
const states = ['covered', 'thin', 'weak', 'statedMissing', 'notRecorded'] as const;

/** The fields in the rings: a table in which each cell opens what there is. */
export function CoverageTable({ graph, coverage, onSelect }: CoverageTableProps) {
  const { t } = useTranslation('gaps');
  const [chosen, setChosen] = useState<string | null>(null);
  const language = useLanguage();
  const labels = useLabels(graph);
  const opened = useId();
  const open = coverage.cells.find((cell) => keyOf(cell) === chosen);
  const met = coverage.rules.filter(({ state }) => state === 'covered' || state === 'thin').length;
  return (
    <section className="coverage">
      <h3>{t('coverage.title')}</h3>
      <p>
        {t('coverage.share', { met, count: coverage.rules.length })} {t('coverage.rule')}
      </p>
      <p className="quiet" aria-hidden="true">
        {t('coverage.caption')}
      </p>
      <Table
        coverage={coverage}
        labels={labels}
        chosen={chosen}
        opened={opened}
        onToggle={(key) => {
          setChosen(key === chosen ? null : key);
        }}
      />
      <ul className="coverage__legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state} data-state={state}>
            <span className="coverage__mark">{marks[state]}</span> {t(`coverage.states.${state}`)}
          </li>
        ))}
      </ul>
      <div id={opened} role="status">
        {open === undefined ? null : (
          <OpenCell
            cell={open}
            graph={graph}
            asked={<AskedHere rules={rulesOf(open, coverage)} ringName={labels.ring} />}
            title={t('coverage.here', {
              field: capital(labels.field(open.element), language),
              ring: labels.ring(open.layer),
            })}
            onSelect={onSelect}
          />
        )}
      </div>
      <TakeList list="coverage" />
    </section>
  );
}

const rulesOf = ({ rules }: Cell, coverage: Coverage) =>
  coverage.rules.map(({ rule }) => rule).filter(({ id }) => rules.includes(id));

const keyOf = ({ element, layer }: Cell): string => `${element} ${layer ?? ''}`;

function useLabels(graph: Graph) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return {
    field: (field: string) => termLabel(vocabularies.element, field, language),
    ring: (ring: string | null) => {
      const known = graph.settings?.layers.find(({ id }) => id === ring);
      if (known !== undefined) return inLanguage(known.labels, language);
      return ring ?? t('coverage.noRing');
    },
  };
}

type TableProps = Pick<CoverageTableProps, 'coverage'> &
  Pick<CellButtonProps, 'opened' | 'onToggle'> & {
    readonly labels: ReturnType<typeof useLabels>;
    readonly chosen: string | null;
  };

function Table({ coverage, labels, chosen, opened, onToggle }: TableProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const rings = [...new Set(coverage.cells.map(({ layer }) => layer))];
  const fields = [...new Set(coverage.cells.map(({ element }) => element))];
  const cellSteps = useCellSteps(rings.length);
  const nameOf = (field: string): string => capital(labels.field(field), language);
  return (
    <div className="coverage__scroll" role="region" aria-label={t('coverage.title')}>
      <table>
        <caption className="visually-hidden">{t('coverage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.field')}</th>
            {rings.map((ring) => (
              <th key={ring} scope="col">
                {labels.ring(ring)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={cellSteps.onKeyDown}>
          {fields.map((field, row) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              {rings.map((ring, column) => {
                const place = row * rings.length + column;
                const cell = coverage.cells.find(({ element, layer }) => element === field && layer === ring);
                return (
                  <td key={ring} data-asked={(cell?.rules.length ?? 0) > 0 || undefined}>
                    {cell === undefined ? null : (
                      <CellButton
                        cell={cell}
                        label={`${nameOf(field)}, ${labels.ring(ring)}: ${t(`coverage.states.${cell.state}`)}`}
                        open={keyOf(cell) === chosen}
                        opened={opened}
                        tabIndex={cellSteps.tabIndexOf(place)}
                        onFocus={() => {
                          cellSteps.onFocus(place);
                        }}
                        onToggle={onToggle}
                      />
                    )}
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

type CellButtonProps = {
  readonly cell: Cell;
  readonly label: string;
  readonly open: boolean;
  readonly opened: string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onToggle: (key: string) => void;
};

function CellButton({ cell, label, open, opened, tabIndex, onFocus, onToggle }: CellButtonProps) {
  return (
    <button
      type="button"
      className="coverage__cell"
      data-state={cell.state}
      aria-label={label}
      aria-expanded={open}
      aria-controls={opened}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && open) onToggle(keyOf(cell));
      }}
      onClick={() => {
        onToggle(keyOf(cell));
      }}
    >
      <span className="coverage__mark">{marks[cell.state]}</span>
      {cell.present.length === 0 ? null : <span>{cell.present.length}</span>}
    </button>
  );
}

type OpenCellProps = Pick<CoverageTableProps, 'graph' | 'onSelect'> & {
  readonly cell: Cell;
  readonly title: string;
  /** What the reference asks for in it. */
  readonly asked: ReactNode;
};

function OpenCell({ cell, graph, title, asked, onSelect }: OpenCellProps) {
  const { t } = useTranslation('gaps');
  const groups = (['present', 'faded', 'missing', 'proposed'] as const).filter((group) => cell[group].length > 0);
  return (
    <div className="coverage__open">
      <h4>{title}</h4>
      {asked}
      {groups.length === 0 ? <p>{t('coverage.nothing')}</p> : null}
      {groups.map((group) => (
        <div key={group}>
          <p className="quiet">{t(`coverage.${group}`)}</p>
          <ul className="names">
            {cell[group].map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onSelect(id);
                  }}
                >
                  {graph.nodes.get(id)?.name ?? id}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
