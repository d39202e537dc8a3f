import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { facets } from '../../view/visibleGraph.ts';
import type { Facet, VisibleGraph } from '../../view/visibleGraph.ts';
import { Panel } from '../frame/Panel.tsx';
import { activeCount, toggleValue, unfiltered } from './changeFilter.ts';
import { filterOptions } from './filterOptions.ts';
import './filter.css';

export type FilterPanelProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly onClose: () => void;
};

// The others are unfolded by whoever looks for them, or when something in them is chosen.
const unfolded: ReadonlySet<Facet> = new Set(['kinds', 'layers']);

/** What to show of the map: any of the chosen values in each facet; every value with what choosing it would show. */
export function FilterPanel({ graph, visible, onClose }: FilterPanelProps) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { place } = useAddress();
  return (
    <Panel side="left" title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="filter">
        <p className="filter__shown" role="status">
          {t('shown', { shown: visible.nodes.length, count: visible.total })}
          {activeCount(place) === 0 ? null : (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                bar.move(unfiltered, false);
              }}
            >
              {t('clear')}
            </button>
          )}
        </p>
        <Also graph={graph} visible={visible} />
        {facets.map((facet) => (
          <FacetChoices key={facet} facet={facet} graph={graph} visible={visible} />
        ))}
      </div>
    </Panel>
  );
}

function Also({ graph, visible }: { readonly graph: Graph; readonly visible: VisibleGraph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { recommendations, proposedTies } = useAddress().place;
  const proposed = [...graph.relations.values()].filter(({ status }) => status === 'proposed').length;
  return (
    <div className="filter__facet" role="group" aria-label={t('also')}>
      <h3 className="filter__legend">{t('also')}</h3>
      <Checkbox
        label={t('recommendations', { count: visible.recommended })}
        checked={recommendations}
        onChange={() => {
          bar.move({ recommendations: !recommendations }, false);
        }}
      />
      {proposed === 0 ? null : (
        <Checkbox
          label={t('proposedTies', { count: proposed })}
          checked={proposedTies}
          onChange={() => {
            bar.move({ proposedTies: !proposedTies }, false);
          }}
        />
      )}
    </div>
  );
}

type FacetProps = { readonly facet: Facet; readonly graph: Graph; readonly visible: VisibleGraph };

function FacetChoices({ facet, graph, visible }: FacetProps) {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const chosen = filter[facet] ?? [];
  return (
    <details className="filter__facet" open={unfolded.has(facet) || chosen.length > 0}>
      <summary className="filter__legend">{t(`facets.${facet}`)}</summary>
      <div role="group" aria-label={t(`facets.${facet}`)}>
        {filterOptions(graph, facet, language, t(`without.${facet}`)).map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            count={visible.counts[facet].get(value) ?? 0}
            checked={chosen.includes(value)}
            onChange={() => {
              bar.move({ filter: toggleValue(filter, facet, value) }, false);
            }}
          />
        ))}
      </div>
    </details>
  );
}

type CheckboxProps = {
  readonly label: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: () => void;
};

function Checkbox({ label, count, checked, onChange }: CheckboxProps) {
  return (
    <label className="check" data-none={count === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="check__label">{label}</span>{' '}
      {count === undefined ? null : <span className="count">{count}</span>}
    </label>
  );
}
