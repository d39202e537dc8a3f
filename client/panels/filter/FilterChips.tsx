import type { Graph } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { usePart } from '../../components/usePart.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { builderPart } from './build/builderPart.ts';
import {
  activeChoices,
  activeCount,
  toggleValue,
  unfiltered,
  withHidden,
  withOnly,
  withText,
  withWhere,
} from './changeFilter.ts';
import { useFacetOptions } from './useFacetOptions.ts';
import { useWhere } from './useVisible.ts';

/** What the map is filtered by right now, each with a way to take it off. */
export function FilterChips({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { place } = useAddress();
  const { filter, recommendations, proposedTies } = place;
  const optionsOf = useFacetOptions(graph);
  if (activeCount(place) === 0) return null;
  return (
    <ul className="chips" aria-label={t('active')}>
      {activeChoices(filter).map(({ facet, value }) => {
        const label = optionsOf(facet).find((option) => option.value === value)?.label ?? value;
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
      <TextChip />
      <BuiltChip graph={graph} />
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
      <OnlyChip graph={graph} />
      <HiddenChip graph={graph} />
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

function TextChip() {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const { text } = filter;
  return text === undefined ? null : (
    <Chip
      text={t('textChip', { text })}
      label={t('removeText', { text })}
      onRemove={() => {
        bar.move({ filter: withText(filter, '') }, false);
      }}
    />
  );
}

/** What was built, as a sentence; until that has come, or where it cannot be read, it says so. */
function BuiltChip({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const where = useWhere();
  const builder = usePart(builderPart, where?.state === 'read');
  if (where === null) return null;
  const isSaid = where.state === 'read' && builder.state === 'there';
  return (
    <Chip
      text={
        isSaid ? <builder.content.BuiltSentence graph={graph} /> : t(where.state === 'read' ? 'built' : 'notUnderstood')
      }
      hint={t('removeBuilt')}
      onRemove={() => {
        bar.move({ filter: withWhere(filter, '') }, false);
      }}
    />
  );
}

/** That only some are shown, with the way to see the others again. */
function OnlyChip({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  if (filter.only === undefined) return null;
  const text = t('onlyThese', { count: filter.only.filter((id) => graph.nodes.has(id)).length });
  return (
    <Chip
      text={text}
      label={t('remove', { facet: t('title'), value: text })}
      onRemove={() => {
        bar.move({ filter: withOnly(filter, []) }, false);
      }}
    />
  );
}

/** The nodes that somebody has hidden one by one, with the way to see them again. */
function HiddenChip({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const count = (filter.hidden ?? []).filter((id) => graph.nodes.has(id)).length;
  if (filter.hidden === undefined) return null;
  return (
    <Chip
      text={t('showHiddenOnes', { count })}
      onRemove={() => {
        bar.move({ filter: withHidden(filter, []) }, false);
      }}
    />
  );
}

type ChipProps = {
  readonly text: ReactNode;
  /** What it does, where its own words do not say so. */
  readonly label?: string;
  /** What is said before its own words. */
  readonly hint?: string;
  readonly onRemove: () => void;
};

function Chip({ text, label, hint, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" className="chip" aria-label={label} onClick={onRemove}>
        {hint === undefined ? null : <span className="visually-hidden">{hint}</span>} <span>{text}</span>{' '}
        <Icon name="close" />
      </button>
    </li>
  );
}
