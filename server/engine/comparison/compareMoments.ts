import { SirkelError } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { Wish } from '../answers/createAnswers.ts';
import type { Engine } from '../createEngine.ts';
import { INDICATOR_SEED, type Indicators } from '../indicators/indicatorsOf.ts';
import type { Selection } from '../Selection.ts';
import { compareIndicators, type ComparedIndicator } from './compareIndicators.ts';
import { differences, MOST_LISTED, type Differences } from './differences.ts';
import { inTurns, type Steps } from './inTurns.ts';
import { readMoment, type Moment, type MomentArgs } from './readMoment.ts';
import { graphAt } from './standing.ts';

/** A map that may be read, and the moment of it that is asked for. */
export type Side = { readonly live: LiveMap; readonly asked: MomentArgs };

/** A moment of a map, and its numbers. */
export type ComparedMoment = { readonly live: LiveMap; readonly moment: Moment; readonly numbers: Indicators };

export type MomentComparison = Differences & {
  readonly a: ComparedMoment;
  readonly b: ComparedMoment;
  /** Whether they are two maps rather than two moments of one. */
  readonly areMaps: boolean;
  readonly indicators: readonly ComparedIndicator[];
};

export type ComparisonWish = Pick<Wish, 'signal' | 'patience'> & {
  /** How many of each sort of difference are named at most. */
  readonly most?: number;
};

const TRIES = 3;

/**
 * Compares two moments of one map, or two maps.
 * @throws SirkelError by what is asked for as a moment; UNAVAILABLE when a map never stood still for as long as it took
 */
export async function compareMoments(
  engine: Engine,
  sides: readonly [a: Side, b: Side],
  selection: Selection,
  { most = MOST_LISTED, ...wish }: ComparisonWish,
): Promise<MomentComparison> {
  const read = ({ live, asked }: Side): Promise<Read> => readSide(engine, live, asked, selection, wish);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [a, b] = await Promise.all([read(sides[0]), read(sides[1])]);
    if (a.hasMovedOn() || b.hasMovedOn()) continue;
    const found = await inTurns(comparisonOf(a, b, most), wish.signal);
    if (!a.hasMovedOn() && !b.hasMovedOn()) return found;
  }
  throw new SirkelError('UNAVAILABLE', 'The map is being changed all the time just now; try again in a moment.');
}

type Read = ComparedMoment & {
  /** Whether the map has changed since the moment was read, so that what stood then would not be all of it. */
  readonly hasMovedOn: () => boolean;
};

async function readSide(
  engine: Engine,
  live: LiveMap,
  asked: MomentArgs,
  selection: Selection,
  wish: Wish,
): Promise<Read> {
  const moment = await readMoment(live, asked);
  // What is asked of the present is asked as everybody asks it, and so need not be worked out again.
  const earlier = moment.standing.length === 0 ? undefined : moment;
  const params = { seed: INDICATOR_SEED };
  const { cursor, result } = await engine.ask(live, 'indicators', selection, params, { ...wish, earlier });
  const { epoch, present } = moment;
  const hasMovedOn = (): boolean =>
    cursor.sequence > present || live.head().sequence !== present || live.head().epoch !== epoch;
  return { live, moment, numbers: result, hasMovedOn };
}

function* comparisonOf(a: ComparedMoment, b: ComparedMoment, most: number): Steps<MomentComparison> {
  const areMaps = a.live.map !== b.live.map;
  const before = yield* graphAt(a.live.graph(), a.moment.standing);
  const after = yield* graphAt(b.live.graph(), b.moment.standing);
  const found = yield* differences(before, after, areMaps, most);
  return { a, b, areMaps, indicators: compareIndicators(a.numbers.indicators, b.numbers.indicators), ...found };
}
