import type { ChosenFilter } from '../../state/address.ts';
import { pictureLayout } from '../../state/layoutPlace.ts';
import { activeCount, unfiltered } from '../filter/changeFilter.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import type { Command, CommandWorld } from './Command.ts';

const facets = ['layers', 'elements', 'kinds'] as const;

/** The filter itself; a ring, a field or a kind by itself, or what is only assumed; and all of it again. */
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
  return [
    filterCommand(world),
    ...(activeCount(place) === 0 ? [] : [all]),
    ...assumed(world),
    ...facets.flatMap((facet) => onlyOf(world, facet)),
  ];
}

function filterCommand({ place, bar, errands, t }: CommandWorld): Command {
  return {
    id: 'filter',
    group: 'only',
    label: t('help:commands.filter'),
    run: () => {
      const isShown = place.view !== 'gaps' && place.view !== 'try';
      // The wheel is of the whole map: it has no filter over it.
      const layout = { ...place.layout, layout: pictureLayout(place.layout) };
      bar.move({ layout, ...(isShown ? {} : { view: null }) }, true);
      errands.ask('filter');
    },
  };
}

// What is least sure, and what is said of it, stands first there.
const ofSources = ['name', 'kind', 'sources'];

/** As a table of sources: each says there what is assumed of it. Where nothing is, there is nothing to list. */
function assumed({ graph, language, place, bar, t }: CommandWorld): readonly Command[] {
  const isAny = filterOptions(graph, 'certainties', language, '').some(({ value }) => value === 'assumed');
  if (!isAny) return [];
  return [
    {
      id: 'assumed',
      group: 'go',
      label: t('help:commands.assumed'),
      words: t('help:commands.assumedWords'),
      run: () => {
        const filter: ChosenFilter = { certainties: ['assumed'] };
        const { table } = place;
        const nodes = { ...table.nodes, columns: ofSources };
        bar.move({ view: 'list', filter, table: { ...table, form: 'asTable', nodes } }, true);
      },
    },
  ];
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
