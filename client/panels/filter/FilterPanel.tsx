import type { Graph } from '@sirkel/graph-schema';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/TextField.tsx';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { facets, noValue } from '../../view/visibleGraph.ts';
import type { Facet, VisibleGraph } from '../../view/visibleGraph.ts';
import { Panel } from '../frame/Panel.tsx';
import { BuiltFilter } from './BuiltFilter.tsx';
import { activeCount, toggleValue, unfiltered, withText } from './changeFilter.ts';
import { Checkbox } from './Checkbox.tsx';
import type { FilterOption } from './filterOptions.ts';
import { ShownSummary } from './ShownSummary.tsx';
import { TakeShown } from './TakeShown.tsx';
import { useFacetOptions } from './useFacetOptions.ts';
import './filter.css';

export type FilterPanelProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly onClose: () => void;
  /** Asks as what the picture is to be saved; absent where there is no picture. */
  readonly onSave?: (() => void) | undefined;
};

// The others are unfolded by whoever looks for them, or when something in them is chosen.
const unfolded: ReadonlySet<Facet> = new Set(['kinds', 'layers', 'certainties']);

/** What to show of the map: any of the chosen values in each facet; every value with what choosing it would show. */
export function FilterPanel({ graph, visible, onClose, onSave }: FilterPanelProps) {
  const { t } = useTranslation('filter');
  const optionsOf = useFacetOptions(graph);
  return (
    <Panel side="left" title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="filter">
        <Shown visible={visible} />
        <Containing />
        <BuiltFilter graph={graph} />
        <Also graph={graph} visible={visible} />
        {facets.map((facet) => (
          <FacetChoices key={facet} facet={facet} options={optionsOf(facet)} visible={visible} />
        ))}
        <ShownSummary visible={visible} optionsOf={optionsOf} />
        <TakeShown graph={graph} onSave={onSave} />
      </div>
    </Panel>
  );
}

/** How much is shown; beside it, not in what is said of it, the way to see all. */
function Shown({ visible }: { readonly visible: VisibleGraph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { place } = useAddress();
  const told = useRef<HTMLParagraphElement>(null);
  return (
    <div className="filter__shown">
      <p ref={told} role="status" tabIndex={-1}>
        {t('shown', { shown: visible.nodes.length, count: visible.total })}
      </p>
      {activeCount(place) === 0 ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            // The button goes with what it clears.
            told.current?.focus();
            bar.move(unfiltered, false);
          }}
        >
          {t('clear')}
        </button>
      )}
    </div>
  );
}

function Containing() {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  return (
    <div className="filter__facet">
      <TextField
        label={t('containing')}
        value={filter.text ?? ''}
        maxLength={200}
        onChange={(text) => {
          bar.move({ filter: withText(filter, text) }, false);
        }}
      />
    </div>
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

type FacetProps = {
  readonly facet: Facet;
  readonly options: readonly FilterOption[];
  readonly visible: VisibleGraph;
};

function FacetChoices({ facet, options, visible }: FacetProps) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const chosen = filter[facet] ?? [];
  // Where nothing on the map has any there is nothing to choose.
  if (chosen.length === 0 && options.every(({ value }) => value === noValue)) return null;
  return (
    <details className="filter__facet" open={unfolded.has(facet) || chosen.length > 0}>
      <summary className="filter__legend">{t(`facets.${facet}`)}</summary>
      <div role="group" aria-label={t(`facets.${facet}`)}>
        {options.map(({ value, label }) => (
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
