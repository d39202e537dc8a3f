import { mapViews } from '../../state/address.ts';
import { listForms } from '../../state/tablePlace.ts';
import { enlarge } from '../picture/bigScreen/enlarge.ts';
import type { Command, CommandWorld } from './Command.ts';

/** To each of the ways to see the map, to each form of its list, and to the picture for a room. */
export function goCommands(world: CommandWorld): readonly Command[] {
  const { bar, place, isRoomy, t } = world;
  const views = mapViews.map((view): Command => ({
    id: `view-${view}`,
    group: 'go',
    label: t('help:commands.view', { view: t(`map:views.${view}`) }),
    run: () => {
      bar.move({ view }, true);
    },
  }));
  const room: Command = {
    id: 'big-screen',
    group: 'go',
    label: t('picture:bigScreen'),
    words: t('help:commands.bigScreenWords'),
    run: () => {
      enlarge(bar, place);
    },
  };
  return [...views, ...formCommands(world), ...(isRoomy ? [room] : [])];
}

function formCommands({ bar, place, t }: CommandWorld): readonly Command[] {
  return listForms.map((form) => ({
    id: `form-${form}`,
    group: 'go',
    label: t('help:commands.form', { form: t(`list:forms.${form}`) }),
    whenSought: true,
    run: () => {
      bar.move({ view: 'list', table: { ...place.table, form } }, true);
    },
  }));
}
