import { type Localized, type NodeRecord, type RelationRecord } from '@sirkel/graph-schema';
import { shortestRoutes } from '../../analysis/shortestRoutes.ts';
import { createWalk, walkDistances } from '../../analysis/walkDistances.ts';
import type { Adjacency } from '../../analysis/Adjacency.ts';
import { isStatedMissing } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { namesOf } from '../findings/namesOf.ts';
import { isGroup } from '../Selection.ts';
import { inAll, listed } from '../sentences/names.ts';
import { openingReasons, type NoRoute, type Opening, type OpeningReason } from './Route.ts';
import { routeOf } from './routeOf.ts';
import { buildRouteGraph, carryingKinds, type RouteGraph, type RouteQuestion, type RouteScope } from './routeScope.ts';

const MOST_NEAREST = 5;

/** Says of two between whom no way is recorded how far one comes, and what would have to count too. */
export function noRoute(input: AnalysisInput, question: RouteQuestion, scope: RouteScope, graph: RouteGraph): NoRoute {
  const { projected, starts, ends } = graph;
  const onward = reachedFrom(projected.index.out, starts);
  const back = question.to === null ? [] : reachedFrom(projected.index.into, ends);
  const nearest = onward.slice(0, MOST_NEAREST).map((number) => projected.ids[number] as string);
  const openings = openingReasons.flatMap((reason) => openingOf(input, question, scope, reason));
  const counted = { fromReached: onward.length, toReached: back.length, nearest };
  return { ...counted, openings, sentence: sentenceOf(input, question, counted) };
}

/** All others that can be reached, the nearest first, of equals by id. */
function reachedFrom(index: Adjacency, from: readonly number[]): readonly number[] {
  const walk = createWalk(index.nodeCount);
  const reached = walkDistances(index, from, walk);
  return [...walk.order.subarray(from.length, reached)].sort(
    (a, b) => (walk.distance[a] as number) - (walk.distance[b] as number) || a - b,
  );
}

/** A scope in which something more counts; null where it counts already. */
function widened(input: AnalysisInput, { to }: RouteQuestion, scope: RouteScope, reason: OpeningReason) {
  const also = (more: (record: NodeRecord | RelationRecord) => boolean): RouteScope => ({
    ...scope,
    counts: (record) => scope.counts(record) || more(record),
  });
  const ofStatus =
    (status: 'past' | 'proposed') =>
    (record: NodeRecord | RelationRecord): boolean =>
      record.status === status && record.review !== 'pending';
  switch (reason) {
    case 'statedMissing':
      return also(isStatedMissing);
    case 'past':
    case 'proposed':
      return input.selection.statuses.includes(reason) ? null : also(ofStatus(reason));
    case 'groups':
      return scope.withGroups ? null : { ...scope, withGroups: true };
    case 'kinds': {
      const kinds = new Set([...scope.kinds, ...carryingKinds]);
      return to === null || kinds.size === scope.kinds.size ? null : { ...scope, kinds };
    }
  }
}

function openingOf(
  input: AnalysisInput,
  question: RouteQuestion,
  scope: RouteScope,
  reason: OpeningReason,
): readonly Opening[] {
  const wide = widened(input, question, scope, reason);
  if (wide === null) return [];
  const graph = buildRouteGraph(input.graph, question, wide);
  const [shortest] = shortestRoutes(graph.projected.index, { from: graph.starts, to: graph.ends }, 1);
  if (shortest === undefined) return [];
  const route = routeOf(input, graph, shortest);
  const isNew = (record: NodeRecord | RelationRecord | undefined): boolean =>
    record !== undefined &&
    (!scope.counts(record) ||
      ('from' in record ? !scope.kinds.has(record.kind) : isGroup(record) && !scope.withGroups));
  return [
    {
      reason,
      records: [
        ...route.nodes.slice(1, -1).filter((id) => isNew(input.graph.nodes.get(id))),
        ...route.relations.filter((id) => isNew(input.graph.relations.get(id))),
      ],
      route,
      sentence: inAll((language) => `${openingWords[reason][language]} ${route.sentence[language]}`),
    },
  ];
}

const openingWords: Readonly<Record<OpeningReason, Localized>> = {
  statedMissing: {
    nb: 'Det som er oppgitt å mangle, ville gitt en vei:',
    nn: 'Det som er oppgitt å mangle, ville gitt ein veg:',
    en: 'What is stated to be missing would make a way:',
  },
  proposed: {
    nb: 'Det som er foreslått, ville gitt en vei:',
    nn: 'Det som er foreslått, ville gitt ein veg:',
    en: 'What is proposed would make a way:',
  },
  groups: {
    nb: 'Med grupper og roller er det en vei:',
    nn: 'Med grupper og roller er det ein veg:',
    en: 'With groups and roles there is a way:',
  },
  kinds: {
    nb: 'Med flere slags koblinger er det en vei:',
    nn: 'Med fleire slags koplingar er det ein veg:',
    en: 'With more kinds of ties there is a way:',
  },
  past: {
    nb: 'Det har vært en vei før:',
    nn: 'Det har vore ein veg før:',
    en: 'There was a way before:',
  },
};

type Counted = Pick<NoRoute, 'fromReached' | 'toReached' | 'nearest'>;

function sentenceOf(input: AnalysisInput, { from, to }: RouteQuestion, counted: Counted): Localized {
  return inAll((language) => {
    const [start, end] = [from, to ?? []].map((ids) => listed(namesOf(input, ids), language)) as [string, string];
    const opening =
      to === null
        ? {
            nb: `Det er ikke registrert noen som kan møte ${start}.`,
            nn: `Det er ikkje registrert nokon som kan møte ${start}.`,
            en: `Nobody who can meet ${start} is recorded.`,
          }
        : {
            nb: `Kartet har ingen vei fra ${start} til ${end} med det som er tatt med.`,
            nn: `Kartet har ingen veg frå ${start} til ${end} med det som er teke med.`,
            en: `The map has no way from ${start} to ${end} with what is taken in.`,
          };
    const caution = {
      nb: 'Det betyr at den ikke er registrert, ikke at den ikke finnes.',
      nn: 'Det betyr at han ikkje er registrert, ikkje at han ikkje finst.',
      en: 'That means that it is not recorded, not that it does not exist.',
    };
    const told =
      to === null
        ? [opening, ...(counted.fromReached === 0 ? [] : [haltText(input, counted.nearest)])]
        : [opening, caution, reachText(input, start, counted), pieceText(end, counted.toReached)];
    return told.map((text) => text[language]).join(' ');
  });
}

/** Where a path of help that is walked back comes to an end. */
function haltText(input: AnalysisInput, nearest: readonly string[]): Localized {
  const names = inAll((language) => listed(namesOf(input, nearest), language));
  return {
    nb: `Veien stopper ved ${names.nb}: det er ikke registrert hvem som står bak.`,
    nn: `Vegen stoppar ved ${names.nn}: det er ikkje registrert kven som står bak.`,
    en: `The way ends at ${names.en}: who stands behind is not recorded.`,
  };
}

function reachText(input: AnalysisInput, start: string, { fromReached, nearest }: Counted): Localized {
  if (fromReached === 0) return pieceText(start, 0);
  const names = inAll((language) => listed(namesOf(input, nearest), language));
  const few = fromReached <= nearest.length;
  return {
    nb: `Fra ${start} når en ${few ? '' : `${fromReached} andre, nærmest `}${names.nb}.`,
    nn: `Frå ${start} når ein ${few ? '' : `${fromReached} andre, nærmast `}${names.nn}.`,
    en: `From ${start} one reaches ${few ? '' : `${fromReached} others, the nearest of them `}${names.en}.`,
  };
}

function pieceText(end: string, reached: number): Localized {
  if (reached === 0) {
    return {
      nb: `${end} har ingen slik kobling som er registrert.`,
      nn: `${end} har inga slik kopling som er registrert.`,
      en: `${end} has no such tie that is recorded.`,
    };
  }
  return {
    nb: `${end} henger sammen med ${reached === 1 ? 'én annen' : `${reached} andre`}, i en annen del av kartet.`,
    nn: `${end} heng saman med ${reached === 1 ? 'éin annan' : `${reached} andre`}, i ein annan del av kartet.`,
    en: `${end} hangs together with ${reached === 1 ? 'one other' : `${reached} others`}, in another part of the map.`,
  };
}
