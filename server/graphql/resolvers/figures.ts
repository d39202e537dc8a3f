import { vocabularies, type Cursor } from '@sirkel/graph-schema';
import { compareMoments, type ComparedMoment } from '../../engine/comparison/compareMoments.ts';
import { differencesMethod } from '../../engine/comparison/differencesMethod.ts';
import type { MomentArgs } from '../../engine/comparison/readMoment.ts';
import type { Engine } from '../../engine/createEngine.ts';
import type { Indicator } from '../../engine/indicators/Indicator.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { asParameters } from '../../engine/methodParameters.ts';
import type { OverTime } from '../../engine/analyses/overTime.ts';
import { beenStatuses } from '../../engine/overTime/development.ts';
import { overTimeMethods } from '../../engine/overTime/overTimeMethods.ts';
import { INDICATOR_SEED, type Indicators } from '../../engine/indicators/indicatorsOf.ts';
import type { Selection } from '../../engine/Selection.ts';
import type { ToldMethod } from '../../engine/toldMethod.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { openReadable } from '../../commands/readMaps.ts';
import type { GraphqlParts } from '../GraphqlParts.ts';
import type { RequestContext } from '../RequestContext.ts';
import { pageSize } from '../relayPage.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';
import type { AboutMap, OfMap } from './AboutMap.ts';
import { methodTold, type AnsweredWith } from './methodTold.ts';
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
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(
        live,
        'indicators',
        selection,
        { seed: INDICATOR_SEED },
        { signal, patience },
      );
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
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(
        live,
        'research',
        selection,
        { seed: INDICATOR_SEED },
        { signal, patience },
      );
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
    overTime: async (live: LiveMap, _args: OfMap, { signal, patience }: RequestContext): Promise<unknown> => {
      const selection = selectionOf(null);
      const { cursor, result } = await engine.ask(live, 'overTime', selection, {}, { signal, patience });
      return { cursor, ...overTimeOf(result, { cursor, selection }) };
    },
  };
}

/** Each part with how it was worked out, for they count differently. */
function overTimeOf({ registered, development, today }: OverTime, asked: AnsweredWith) {
  const developed = asParameters({ statuses: beenStatuses, withGroups: true, today });
  const { registered: ofRegistered, development: ofDevelopment } = overTimeMethods;
  return {
    registered: { ...registered, method: methodTold(ofRegistered, { ...asked, parameters: ofAnyStatus }) },
    development: { ...development, method: methodTold(ofDevelopment, { ...asked, parameters: developed }) },
  };
}

// What stands on the map counts, of whatever status.
const ofAnyStatus = asParameters({ statuses: vocabularies.status.terms.map(({ id }) => id), withGroups: true });

type Described = Indicator & { readonly method: ToldMethod; readonly name: unknown; readonly meaning: unknown };

type Describe = (indicator: Indicator) => Described;

type Figured = Pick<Indicators, 'leftOut'> & {
  readonly cursor: Pick<Cursor, 'sequence'>;
  readonly selection: Selection;
};

/** An indicator with what it means, and how it was worked out. */
function describeIndicator({ cursor, selection, leftOut }: Figured): Describe {
  return (indicator) => {
    const { unit, name, meaning, formula, moreIsBetter, ...method } = indicatorMethods[indicator.id];
    const { basis } = method;
    return {
      ...indicator,
      ...{ unit, name, meaning, moreIsBetter: moreIsBetter ?? false, formula },
      method: methodTold(method, {
        ...{ cursor, selection },
        leftOut: basis === 'actors' || basis === 'whole' ? leftOut[basis] : null,
      }),
    };
  };
}

/** Compares two moments of one map, or two maps, each of which whoever asks may read. */
function createCompare({ liveMaps, engine }: GraphqlParts): Resolver<unknown, CompareArgs> {
  return async (_source, { a, b, selection }, { person, signal, patience }) => {
    const open = (map: string): Promise<LiveMap> => openReadable(liveMaps, person, map);
    const [liveA, liveB] = await Promise.all([open(a.map), open(b.map)]);
    const sides = [
      { live: liveA, asked: a },
      { live: liveB, asked: b },
    ] as const;
    const chosen = selectionOf(selection);
    const found = await compareMoments(engine, sides, chosen, { signal, patience });
    const [describeA, describeB] = [found.a, found.b].map(({ moment, numbers: { leftOut } }) =>
      describeIndicator({ cursor: moment, selection: chosen, leftOut }),
    ) as [Describe, Describe];
    return {
      ...found,
      a: momentValue(found.a),
      b: momentValue(found.b),
      indicators: found.indicators.map((each) => ({
        ...each,
        a: describeA(each.a),
        b: describeB(each.b),
      })),
      method: methodTold(differencesMethod, { cursor: found.b.moment, selection: chosen, parameters: ofAnyStatus }),
    };
  };
}

type MomentValue = {
  readonly map: string;
  readonly title: unknown;
  readonly cursor: Cursor;
  readonly at: string | null;
};

function momentValue({ live, moment: { epoch, sequence, at } }: ComparedMoment): MomentValue {
  return { map: live.map, title: live.graph().settings?.title, cursor: { epoch, sequence }, at };
}
