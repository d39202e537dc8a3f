import type { Graph } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../state/address.ts';
import { keptPlace } from '../../state/keptViews.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { activeChoices } from '../filter/changeFilter.ts';
import { builtSentence } from '../filter/build/builtSentence.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import { MOST_TITLE } from './NamedDraft.ts';
import { shortened } from './shortened.ts';

// As much of a sentence as one reads in a list at a glance.
const MOST_SENTENCE = 80;

/** What is shown now: as a view keeps it, and in words in bokmål, which a view's name is first written in. */
export function useShownPlace(graph: Graph): { readonly place: string; readonly title: string } {
  const { i18n } = useTranslation();
  const address = useAddress();
  const narrow = useMediaQuery('(max-width: 699px)');
  const seen = address.place.view ?? (narrow ? 'list' : 'circle');
  const t = i18n.getFixedT('nb') as unknown as TFunction<['views', 'map', 'filter']>;
  const sentence = builtSentence(graph, address.place.filter.where, i18n, 'nb');
  const what = whatIsShown(graph, address.place, sentence, t);
  const title = seen === 'circle' ? what : `${t(`map:views.${seen}`)}: ${what}`;
  return { place: keptPlace(address, seen), title: shortened(title, MOST_TITLE) };
}

function whatIsShown(
  graph: Graph,
  { selected, filter }: Place,
  sentence: string | null,
  t: TFunction<['views', 'map', 'filter']>,
): string {
  const name = selected === null ? undefined : graph.nodes.get(selected)?.name;
  const chosen = activeChoices(filter).map(({ facet, value }) => {
    const options = filterOptions(graph, facet, 'nb', t(`filter:without.${facet}`));
    return options.find((option) => option.value === value)?.label ?? value;
  });
  const text = filter.text === undefined ? [] : [`«${filter.text}»`];
  const built = sentence === null ? [] : [shortened(sentence, MOST_SENTENCE)];
  const all = [...(name === undefined ? [] : [name]), ...chosen, ...text, ...built];
  return all.length === 0 ? t('views:list.whole') : all.join(', ');
}
