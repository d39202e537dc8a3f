import type { Graph } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../state/address.ts';
import { keptPlace } from '../../state/keptViews.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { activeChoices } from '../filter/changeFilter.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import { MOST_TITLE } from './NamedDraft.ts';

/** What is shown now: as a view keeps it, and in words in bokmål, which a view's name is first written in. */
export function useShownPlace(graph: Graph): { readonly place: string; readonly title: string } {
  const { i18n } = useTranslation();
  const address = useAddress();
  const narrow = useMediaQuery('(max-width: 699px)');
  const seen = address.place.view ?? (narrow ? 'list' : 'circle');
  const t = i18n.getFixedT('nb') as unknown as TFunction<['views', 'map', 'filter']>;
  const what = whatIsShown(graph, address.place, t);
  const title = seen === 'circle' ? what : `${t(`map:views.${seen}`)}: ${what}`;
  return { place: keptPlace(address, seen), title: title.slice(0, MOST_TITLE) };
}

function whatIsShown(graph: Graph, { selected, filter }: Place, t: TFunction<['views', 'map', 'filter']>): string {
  const name = selected === null ? undefined : graph.nodes.get(selected)?.name;
  const chosen = activeChoices(filter).map(({ facet, value }) => {
    const options = filterOptions(graph, facet, 'nb', t(`filter:without.${facet}`));
    return options.find((option) => option.value === value)?.label ?? value;
  });
  const text = filter.text === undefined ? [] : [`«${filter.text}»`];
  const all = [...(name === undefined ? [] : [name]), ...chosen, ...text];
  return all.length === 0 ? t('views:list.whole') : all.join(', ');
}
