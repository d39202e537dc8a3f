import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { activeChoices, activeCount, toggleValue, unfiltered } from './changeFilter.ts';
import { filterOptions } from './filterOptions.ts';

/** What the map is filtered by right now, each with a way to take it off. */
export function FilterChips({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const bar = useAddressBar();
  const { place } = useAddress();
  const { filter, recommendations, proposedTies } = place;
  if (activeCount(place) === 0) return null;
  return (
    <ul className="chips" aria-label={t('active')}>
      {activeChoices(filter).map(({ facet, value }) => {
        const options = filterOptions(graph, facet, language, t(`without.${facet}`));
        const label = options.find((option) => option.value === value)?.label ?? value;
        return (
          <Chip
            key={`${facet}-${value}`}
            text={`${t(`facets.${facet}`)}: ${label}`}
            label={t('remove', { facet: t(`facets.${facet}`), value: label })}
            onRemove={() => {
              bar.move({ filter: toggleValue(filter, facet, value) }, false);
            }}
          />
        );
      })}
      {recommendations ? null : (
        <Chip
          text={t('recommendationsHidden')}
          label={t('remove', { facet: t('title'), value: t('recommendationsHidden') })}
          onRemove={() => {
            bar.move({ recommendations: true }, false);
          }}
        />
      )}
      {proposedTies ? (
        <Chip
          text={t('proposedTiesShown')}
          label={t('remove', { facet: t('title'), value: t('proposedTiesShown') })}
          onRemove={() => {
            bar.move({ proposedTies: false }, false);
          }}
        />
      ) : null}
      <li>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            bar.move(unfiltered, false);
          }}
        >
          {t('clear')}
        </button>
      </li>
    </ul>
  );
}

type ChipProps = { readonly text: string; readonly label: string; readonly onRemove: () => void };

function Chip({ text, label, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" className="chip" aria-label={label} onClick={onRemove}>
        {text} <Icon name="close" />
      </button>
    </li>
  );
}
