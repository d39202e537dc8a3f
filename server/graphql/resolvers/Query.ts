import { nbCollator, SirkelError } from '@sirkel/graph-schema';
import type { RelationKind } from '@sirkel/graph-schema';
import type { GraphQLResolveInfo } from 'graphql';
import { listMaps, openReadable } from '../../commands/readMaps.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import type { GraphqlParts } from '../GraphqlParts.ts';
import { MAX_GRAPH_NODES, MAX_STEPS } from '../limits/limits.ts';
import { findNeighbourhood } from '../nodes/findNeighbourhood.ts';
import type { NodeFilter } from '../nodes/NodeFilter.ts';
import type { NodeSort } from '../nodes/NodeSort.ts';
import { pageNodes } from '../nodes/pageNodes.ts';
import { liveNodeTest } from '../nodes/selectNodes.ts';
import { readChanges } from '../readChanges.ts';
import { readHistory, readHistoryCursor } from '../readHistory.ts';
import type { ReadLog } from '../readHistory.ts';
import { noteMap } from '../RequestContext.ts';
import type { RequestContext } from '../RequestContext.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';
import { createSearches } from '../search/createSearches.ts';
import type { AboutMap, OfMap } from './AboutMap.ts';
import { analysisQueries } from './analysisQueries.ts';
import { listedMap, liveMapValue } from './EcosystemMap.ts';
import { viewQueries } from './views.ts';

type NodesArgs = OfMap & {
  readonly filter?: NodeFilter | null;
  readonly sort: NodeSort;
  readonly first: number;
  readonly after?: string | null;
};
type NeighbourhoodArgs = OfMap & {
  readonly of: string;
  readonly steps: number;
  readonly filter?: NodeFilter | null;
  readonly kinds?: readonly RelationKind[] | null;
};
type SearchArgs = OfMap & { readonly text: string; readonly first: number };
type HistoryArgs = OfMap & { readonly of: string; readonly first: number; readonly after?: string | null };
type ChangesArgs = OfMap & { readonly since?: string | null; readonly first: number };

/** What can be asked. Everything about one map is read in one go, so that an answer is of one moment. */
export function queryResolvers(parts: GraphqlParts): TypeResolvers {
  const { liveMaps } = parts;
  const searches = createSearches();
  // Opens the map that the field is about; what is below the field reads the same one.
  const about: AboutMap = (answer) => async (_source, args, context: RequestContext, info: GraphQLResolveInfo) => {
    const live = await openReadable(liveMaps, context.person, args.map);
    noteMap(context, info, live);
    return answer(live, args, context);
  };
  const query = {
    me: (_source, _args, { person }) => person,
    maps: async (_source, _args, { person }) => (await listMaps(liveMaps, person)).map(listedMap).sort(byTitle),
    map: async (_source, { id }: { readonly id: string }, { person }) =>
      liveMapValue(await openReadable(liveMaps, person, id)),
    graph: about((live) => wholeGraph(live)),
    node: about<OfMap & { readonly id: string }>((live, { id }) => found(live.graph().nodes.get(id), 'node')),
    relation: about<OfMap & { readonly id: string }>((live, { id }) =>
      found(live.graph().relations.get(id), 'relation'),
    ),
    nodes: about<NodesArgs>((live, { filter, sort, first, after }) =>
      pageNodes(live.graph(), {
        test: liveNodeTest(searches, live, filter),
        sort,
        first: pageSize(first),
        after: after ?? null,
      }),
    ),
    search: about<SearchArgs>((live, { text, first }) =>
      searches
        .find(live, text)
        .slice(0, pageSize(first))
        .map(({ id, score, foundIn }) => ({ node: live.graph().nodes.get(id), score, foundIn })),
    ),
    neighbourhood: about<NeighbourhoodArgs>((live, { of, steps, filter, kinds }) => ({
      cursor: live.head(),
      ...findNeighbourhood(live.graph(), {
        of,
        steps: checkedSteps(steps),
        nodeTest: liveNodeTest(searches, live, filter),
        relationTest: ({ kind }) => kinds?.includes(kind) ?? true,
      }),
    })),
    ...viewQueries(about),
    ...analysisQueries(parts, about),
    history: about<HistoryArgs>((live, { of, first, after }) =>
      readHistory(readLog(live), { of, first: pageSize(first), before: historyEnd(live, after ?? null) }),
    ),
    changes: about<ChangesArgs>((live, { since, first }) =>
      readChanges(live, { since: since ?? null, first: pageSize(first) }),
    ),
  } satisfies Record<string, Resolver<unknown, never>>;
  return query;
}

function wholeGraph(live: LiveMap): unknown {
  const { nodes, relations, followUps, views, tours, settings } = live.graph();
  if (nodes.size > MAX_GRAPH_NODES) {
    throw new SirkelError(
      'TOO_LARGE',
      `The map has ${String(nodes.size)} nodes; a whole picture is answered up to ${String(MAX_GRAPH_NODES)}. Ask for nodes or a neighbourhood.`,
    );
  }
  return {
    map: live.map,
    cursor: live.head(),
    settings,
    nodes: [...nodes.values()],
    relations: [...relations.values()],
    followUps: [...followUps.values()],
    views: [...views.values()],
    tours: [...tours.values()],
  };
}

// Of the log that the map was opened with: one that took its place meanwhile is not mixed in.
function readLog(live: LiveMap): ReadLog {
  const { epoch } = live.head();
  return (sequence, limit) => live.readLog({ epoch, sequence }, limit);
}

function historyEnd(live: LiveMap, after: string | null): number {
  const end = live.head().sequence + 1;
  return after === null ? end : Math.min(end, readHistoryCursor(after));
}

function found<T>(record: T | undefined, what: string): T {
  if (record !== undefined) return record;
  throw new SirkelError('NOT_FOUND', `There is no ${what} with this id.`, { path: 'id' });
}

function checkedSteps(steps: number): number {
  if (steps >= 1 && steps <= MAX_STEPS) return steps;
  throw new SirkelError('INVALID', `Expected 1 to ${String(MAX_STEPS)} steps; got ${String(steps)}.`, {
    path: 'steps',
  });
}

function byTitle(a: ReturnType<typeof listedMap>, b: ReturnType<typeof listedMap>): number {
  return nbCollator.compare(a.settings.title.nb, b.settings.title.nb) || (a.id < b.id ? -1 : 1);
}
