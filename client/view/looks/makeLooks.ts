import { lookChannels } from '../../state/lookPlace.ts';
import type { LookChannel, LookPlace, LookScale } from '../../state/lookPlace.ts';
import type { Grouped } from './Grouped.ts';
import { groupCategories, groupNumbers } from './groupValues.ts';
import { knownValues } from './knownValues.ts';
import { mostMarks, paintOf, sizeOf, symbolOf, widthOf } from './marks.ts';
import { subjectsFor } from './Subject.ts';
import type { Subject } from './Subject.ts';
import type { NodeTouch, TieTouch, Touches } from './Touch.ts';
import { valuesOf } from './valuesOf.ts';
import type { Values, ValueSource } from './valuesOf.ts';

/** A channel that shows something. */
export type ShownChannel = Grouped & {
  readonly channel: LookChannel;
  readonly subject: Subject;
  readonly scale: LookScale;
  readonly values: Values;
};

/** How a map looks where it is not as the circle has it. */
export type Looks = {
  readonly channels: readonly ShownChannel[];
  readonly touches: Touches;
  /** Channels whose numbers are not there yet. They are as the circle has them meanwhile. */
  readonly awaited: readonly LookChannel[];
};

/**
 * Works out how a map looks. The steps and marks are those of the whole map, so that a filter changes none of them.
 * What the address names and the map does not have is passed over.
 */
export function makeLooks(look: LookPlace, source: ValueSource): Looks {
  const wanted = lookChannels.flatMap((channel) => wantedIn(channel, look, source));
  const isAwaited = ({ subject }: Wanted): boolean => subject.of === 'measure' && source.measures === null;
  const channels = wanted.filter((each) => !isAwaited(each)).map((each) => showChannel(each, source));
  return {
    channels,
    touches: touchesOf(channels),
    awaited: wanted.filter(isAwaited).map(({ channel }) => channel),
  };
}

type Wanted = Pick<ShownChannel, 'channel' | 'subject' | 'scale'>;

function wantedIn(channel: LookChannel, look: LookPlace, { graph }: ValueSource): readonly Wanted[] {
  const choice = look[channel];
  const subject = subjectsFor(channel, graph.settings).find(({ id }) => id === choice?.by);
  return subject === undefined || choice === null ? [] : [{ channel, subject, scale: choice.scale }];
}

function showChannel({ channel, subject, scale }: Wanted, source: ValueSource): ShownChannel {
  const { graph } = source;
  const values = valuesOf(subject, source);
  const ids = [...(subject.of === 'tie' ? graph.relations : graph.nodes).keys()];
  const grouped =
    subject.values === 'numbers'
      ? groupNumbers(ids, values, scale)
      : groupCategories(ids, values, {
          most: mostMarks(channel === 'symbol' ? 'symbol' : 'colour'),
          known: knownValues(subject, graph.settings),
        });
  return { channel, subject, scale, values, ...grouped };
}

function touchesOf(channels: readonly ShownChannel[]): Touches {
  const nodes = new Map<string, NodeTouch>();
  const ties = new Map<string, TieTouch>();
  for (const shown of channels) {
    if (shown.subject.of === 'tie') touch(ties, shown, tieTouch(shown));
    else touch(nodes, shown, nodeTouch(shown));
  }
  return { nodes, ties };
}

/** Adds to each record what its group looks like. */
function touch<T extends object>(touched: Map<string, T>, { of }: ShownChannel, looks: readonly T[]): void {
  for (const [id, place] of of) touched.set(id, { ...touched.get(id), ...looks[place] } as T);
}

function nodeTouch({ channel, groups, subject }: ShownChannel): readonly NodeTouch[] {
  return groups.map((group) => ({
    ...(channel === 'size' ? { size: sizeOf(group) } : {}),
    ...(channel === 'colour' ? { paint: paintOf(group, subject) } : {}),
    ...(channel === 'symbol' ? { shape: symbolOf(group, subject) } : {}),
    ...(group.is === 'none' ? (subject.of === 'measure' ? { uncounted: true } : { unstated: true }) : {}),
  }));
}

function tieTouch({ channel, groups, subject }: ShownChannel): readonly TieTouch[] {
  return groups.map((group) => (channel === 'width' ? { width: widthOf(group) } : { paint: paintOf(group, subject) }));
}
