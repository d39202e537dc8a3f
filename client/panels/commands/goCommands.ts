import { mapViews } from '../../state/address.ts';
import type { Command, CommandWorld } from './Command.ts';

/** To each of the ways to see the map. */
export function goCommands({ bar, t }: CommandWorld): readonly Command[] {
  return mapViews.map((view) => ({
    id: `view-${view}`,
    group: 'go',
    label: t('help:commands.view', { view: t(`map:views.${view}`) }),
    run: () => {
      bar.move({ view }, true);
    },
  }));
}
