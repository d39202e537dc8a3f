import type { ChosenFilter } from '../../state/address.ts';
import { activeCount, unfiltered } from '../filter/changeFilter.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import type { Command, CommandWorld } from './Command.ts';

const facets = ['layers', 'elements', 'kinds'] as const;

/** Shows a ring, a field or a kind by itself, and all of it again. */
export function onlyCommands(world: CommandWorld): readonly Command[] {
  const { place, t } = world;
  const all: Command = {
    id: 'all',
    group: 'only',
    label: t('help:commands.all'),
    run: () => {
      world.bar.move(unfiltered, true);
    },
  };
  return [...(activeCount(place) === 0 ? [] : [all]), ...facets.flatMap((facet) => onlyOf(world, facet))];
}

function onlyOf({ graph, language, place, bar, t }: CommandWorld, facet: (typeof facets)[number]): readonly Command[] {
  return filterOptions(graph, facet, language, t('help:commands.none')).map(({ value, label }) => ({
    id: `only-${facet}-${value}`,
    group: 'only',
    label: t(`help:commands.only.${facet}`, { name: label }),
    whenSought: true,
    run: () => {
      const filter: ChosenFilter = { [facet]: [value] };
      // Where the map itself is not shown, one would not see what it does.
      const isShown = place.view !== 'gaps' && place.view !== 'try';
      bar.move({ filter, ...(isShown ? {} : { view: null }) }, true);
    },
  }));
}
