import { SirkelError } from '@sirkel/graph-schema';
import type { Cursor } from '@sirkel/graph-schema';
import { compareIndicators } from '../../engine/comparison/compareIndicators.ts';
import { differences } from '../../engine/comparison/differences.ts';
import { graphAt } from '../../engine/comparison/standing.ts';
import type { Engine } from '../../engine/createEngine.ts';
import type { Indicator } from '../../engine/indicators/Indicator.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { INDICATOR_SEED, type Indicators } from '../../engine/indicators/indicatorsOf.ts';
import { parametersOn } from '../../engine/methodParameters.ts';
import type { Selection } from '../../engine/Selection.ts';
import { toldMethod, type ToldMethod } from '../../engine/toldMethod.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { openReadable } from '../../commands/readMaps.ts';
import type { GraphqlParts } from '../GraphqlParts.ts';
import { readMoment, type Moment, type MomentArgs } from '../readMoment.ts';
import type { RequestContext } from '../RequestContext.ts';
import { pageSize } from '../relayPage.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';
import type { AboutMap, OfMap } from './AboutMap.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

type IndicatorsArgs = { readonly selection?: GivenSelection | null };
type ResearchArgs = IndicatorsArgs & { readonly first: number };
type MomentInput = MomentArgs & { readonly map: string };
type CompareArgs = IndicatorsArgs & { readonly a: MomentInput; readonly b: MomentInput };

/** What can be asked about the numbers of a map. */
export function figureQueries(parts: GraphqlParts, about: AboutMap): TypeResolvers {
  const figures = figuresOf(parts.engine);
  return {
    indicators: about<OfMap & IndicatorsArgs>(figures.indicators),
    research: about<OfMap & ResearchArgs>(figures.research),
    overTime: about(figures.overTime),
    compare: createCompare(parts),
  } satisfies Record<string, Resolver<unknown, never>>;
}

function figuresOf(engine: Engine) {
  return {
    indicators: async (
      live: LiveMap,
      { selection: given }: IndicatorsArgs,
      { signal }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'indicators', selection, { seed: INDICATOR_SEED }, { signal });
      return {
        cursor,
        ...selection,
        ...result,
        indicators: result.indicators.map(describeIndicator({ cursor, selection, ...result })),
        seed: INDICATOR_SEED,
      };
    },
    research: async (
      live: LiveMap,
      { selection: given, first }: ResearchArgs,
      { signal }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'research', selection, { seed: INDICATOR_SEED }, { signal });
      return {
        cursor,
        ...selection,
        ...result,
        actors: result.actors.slice(0, pageSize(first)),
        actorCount: result.actors.length,
        tieCount: result.ties,
        directedTieCount: result.directedTies,
        seed: result.sources === null ? null : INDICATOR_SEED,
      };
    },
    overTime: async (live: LiveMap, _args: OfMap, { signal }: RequestContext): Promise<unknown> => {
      const { cursor, result } = await engine.ask(live, 'overTime', selectionOf(null), {}, { signal });
      return { cursor, ...result };
    },
  };
}

type Described = Indicator & { readonly method: ToldMethod; readonly name: unknown; readonly meaning: unknown };

type Figured = Pick<Indicators, 'leftOut'> & {
  readonly cursor: Pick<Cursor, 'sequence'>;
  readonly selection: Selection;
};

/** An indicator with what it means, and how it was worked out. */
function describeIndicator({ cursor, selection, leftOut }: Figured): (indicator: Indicator) => Described {
  return (indicator) => {
    const { unit, name, meaning, formula, moreIsBetter, ...method } = indicatorMethods[indicator.id];
    const { basis } = method;
    return {
      ...indicator,
      ...{ unit, name, meaning, moreIsBetter: moreIsBetter ?? false, formula },
      method: toldMethod(method, {
        leftOut: basis === 'actors' || basis === 'whole' ? leftOut[basis] : null,
        parameters: parametersOn(basis, selection),
        sequence: cursor.sequence,
      }),
    };
  };
}

const TRIES = 3;

/** Compares two moments of one map, or two maps, each of which whoever asks may read. */
function createCompare({ liveMaps, engine }: GraphqlParts): Resolver<unknown, CompareArgs> {
  return async (_source, args, { person, signal }) => {
    const open = (map: string): Promise<LiveMap> => openReadable(liveMaps, person, map);
    const [liveA, liveB] = await Promise.all([open(args.a.map), open(args.b.map)]);
    const asking = { engine, selection: selectionOf(args.selection), signal };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [a, b] = await Promise.all([read(asking, liveA, args.a), read(asking, liveB, args.b)]);
      if (a.movedOn(liveA) || b.movedOn(liveB)) continue;
      return comparison(a, b, liveA, liveB);
    }
    throw new SirkelError('UNAVAILABLE', 'The map is being changed all the time just now; try again in a moment.');
  };
}

type Asking = {
  readonly engine: Engine;
  readonly selection: Selection;
  readonly signal: AbortSignal | undefined;
};

type Read = {
  readonly selection: Selection;
  readonly moment: Moment;
  readonly result: Indicators;
  /** Whether the map has changed since the moment was read, so that what stood then would not be all of it. */
  readonly movedOn: (live: LiveMap) => boolean;
};

async function read({ engine, selection, signal }: Asking, live: LiveMap, asked: MomentArgs): Promise<Read> {
  const moment = await readMoment(live, asked);
  // What is asked of the present is asked as everybody asks it, and so need not be worked out again.
  const earlier = moment.standing.length === 0 ? {} : { standing: moment.standing };
  const params = { seed: INDICATOR_SEED, ...earlier };
  const { cursor, result } = await engine.ask(live, 'indicators', selection, params, { signal });
  const movedOn = (now: LiveMap): boolean =>
    cursor.sequence > moment.present || now.head().sequence !== moment.present || now.head().epoch !== moment.epoch;
  return { selection, moment, result, movedOn };
}

function comparison(a: Read, b: Read, liveA: LiveMap, liveB: LiveMap): unknown {
  const [before, after] = [graphAt(liveA.graph(), a.moment.standing), graphAt(liveB.graph(), b.moment.standing)];
  const areMaps = liveA.map !== liveB.map;
  const describe = ({ moment, selection, result: { leftOut } }: Read) =>
    describeIndicator({ cursor: moment, selection, leftOut });
  const [describeA, describeB] = [describe(a), describe(b)];
  return {
    a: momentValue(liveA, a.moment),
    b: momentValue(liveB, b.moment),
    areMaps,
    indicators: compareIndicators(a.result.indicators, b.result.indicators).map((each) => ({
      ...each,
      a: describeA(each.a),
      b: describeB(each.b),
    })),
    ...differences(before, after, areMaps),
  };
}

type MomentValue = {
  readonly map: string;
  readonly title: unknown;
  readonly cursor: Cursor;
  readonly at: string | null;
};

function momentValue(live: LiveMap, { epoch, sequence, at }: Moment): MomentValue {
  return { map: live.map, title: live.graph().settings?.title, cursor: { epoch, sequence }, at };
}
