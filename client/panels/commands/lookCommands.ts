import { circleLook, isCircleLook, lookChannels } from '../../state/lookPlace.ts';
import type { LookChannel } from '../../state/lookPlace.ts';
import { choiceOf } from '../../view/looks/choiceOf.ts';
import { subjectsFor } from '../../view/looks/Subject.ts';
import { subjectLabel } from '../looks/subjectLabel.ts';
import type { Command, CommandWorld } from './Command.ts';

/** What size, colour, symbol and width can show; and the circle's own look again. */
export function lookCommands(world: CommandWorld): readonly Command[] {
  const { bar, ofLooks, place } = world;
  const own: Command = {
    id: 'look-own',
    group: 'go',
    label: ofLooks('legend:ownLook'),
    run: () => {
      bar.move({ view: 'circle', look: circleLook }, true);
    },
  };
  return [...(isCircleLook(place.look) ? [] : [own]), ...lookChannels.flatMap((channel) => ofChannel(world, channel))];
}

function ofChannel(
  { graph, place, bar, t, ofLooks, language }: CommandWorld,
  channel: LookChannel,
): readonly Command[] {
  const name = ofLooks(`looks:channels.${channel}`).toLocaleLowerCase(language);
  return subjectsFor(channel, graph.settings).map((subject) => ({
    id: `look-${channel}-${subject.id}`,
    group: 'go',
    label: t('help:commands.look', { channel: name, subject: subjectLabel(subject, { t: ofLooks, language }) }),
    words: ofLooks('legend:looks'),
    whenSought: true,
    run: () => {
      const look = { ...place.look, [channel]: choiceOf(subject, graph, new Date().getFullYear()) };
      bar.move({ view: 'circle', look }, true);
    },
  }));
}
