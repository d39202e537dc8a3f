import { beginsAtNode, shownAs } from '../../state/layoutPlace.ts';
import type { Command, CommandWorld } from './Command.ts';

/** To each of the ways the picture can be laid out. */
export function layoutCommands({ graph, place, bar, t }: CommandWorld): readonly Command[] {
  const { selected, layout } = place;
  const node = selected !== null && graph.nodes.has(selected) ? selected : null;
  return shownAs.map((each) => ({
    id: `layout-${each}`,
    group: 'go',
    label: t('help:commands.layout', { layout: t(`layouts:name.${each}`) }),
    words: t(`layouts:help.${each}`),
    whenSought: true,
    run: () => {
      bar.move({ view: 'circle', layout: { ...layout, layout: each, centre: beginsAtNode(each) ? node : null } }, true);
    },
  }));
}
