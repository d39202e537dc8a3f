import { pictureLayout } from '../../state/layoutPlace.ts';
import type { Command, CommandWorld } from './Command.ts';

/** What is kept of the map, and taken from it to others: pictures, views, and the map in a page of somebody else. */
export function shareCommands(world: CommandWorld): readonly Command[] {
  const { graph, place, bar, errands, may, t } = world;
  const picture: Command = {
    id: 'save-picture',
    group: 'share',
    label: t('picture:save'),
    run: () => {
      // Of the wheel there is none to save.
      bar.move({ view: 'circle', layout: { ...place.layout, layout: pictureLayout(place.layout) } }, true);
      errands.ask('savePicture');
    },
  };
  const asked = (errand: 'views' | 'keepView' | 'embed', label: string): Command => ({
    id: errand,
    group: 'share',
    label,
    run: () => {
      errands.ask(errand);
    },
  });
  return [
    ...(may.edit ? [asked('keepView', t('views:list.keep'))] : []),
    asked('views', t('maps:views')),
    picture,
    ...(graph.settings?.visibility === 'public' ? [asked('embed', t('views:embedding.title'))] : []),
  ];
}
