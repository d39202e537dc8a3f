import type { Collapse } from '../../state/collapsePlace.ts';
import { collapseText } from '../../state/collapsePlace.ts';
import { withChosen } from '../../state/changeChosen.ts';
import { cellOf } from '../../view/collapse/cellOf.ts';
import type { CellPlace } from '../../view/collapse/cellOf.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import type { Command, CommandWorld } from './Command.ts';

const facets = ['layers', 'elements'] as const;

/** A cell with the nodes that lie in it. */
type HeldCell = CellPlace & { readonly ids: string[] };

/** Chooses all of a ring or a field, sees each of its cells as one, and shows all by themselves again. */
export function chooseCommands(world: CommandWorld): readonly Command[] {
  const { place, bar, t } = world;
  const apart: Command = {
    id: 'apart',
    group: 'only',
    label: t('help:commands.apart'),
    run: () => {
      bar.move({ view: 'circle', collapsed: [], selected: null }, true);
    },
  };
  const cells = heldCells(world);
  return [...(place.collapsed.length === 0 ? [] : [apart]), ...facets.flatMap((facet) => ofFacet(world, facet, cells))];
}

function ofFacet(
  { graph, language, place, bar, t }: CommandWorld,
  facet: (typeof facets)[number],
  cells: readonly HeldCell[],
): readonly Command[] {
  return filterOptions(graph, facet, language, t('help:commands.none')).flatMap(({ value, label }): Command[] => {
    const own = cells.filter(({ ring, field }) => (facet === 'layers' ? ring === value : field === value));
    const many = own
      .filter(({ ids }) => ids.length > 1)
      .map(({ ring, field }): Collapse => ({ of: 'cell', ring, field }));
    const all: Command = {
      id: `choose-${facet}-${value}`,
      group: 'only',
      label: t(`help:commands.choose.${facet}`, { name: label }),
      whenSought: true,
      run: () => {
        bar.move(
          {
            chosen: withChosen(
              place.chosen,
              own.flatMap(({ ids }) => ids),
            ),
          },
          false,
        );
      },
    };
    const asOne: Command = {
      id: `gather-${facet}-${value}`,
      group: 'only',
      label: t(`help:commands.gather.${facet}`, { name: label }),
      whenSought: true,
      run: () => {
        const texts = new Set(many.map(collapseText));
        const others = place.collapsed.filter((each) => !texts.has(collapseText(each)));
        bar.move({ view: 'circle', collapsed: [...others, ...many] }, true);
      },
    };
    return [...(own.length === 0 ? [] : [all]), ...(many.length === 0 ? [] : [asOne])];
  });
}

function heldCells({ graph }: CommandWorld): readonly HeldCell[] {
  const cells = new Map<string, HeldCell>();
  for (const node of graph.nodes.values()) {
    const cell = cellOf(node, graph.settings?.layers ?? []);
    if (cell === null) continue;
    const key = `${cell.ring}/${cell.field ?? ''}`;
    const held = cells.get(key) ?? { ...cell, ids: [] };
    held.ids.push(node.id);
    cells.set(key, held);
  }
  return [...cells.values()];
}
