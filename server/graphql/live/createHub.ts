import { randomUUID } from 'node:crypto';
import { parseCursor } from '@sirkel/graph-schema';
import type { Cursor, Role } from '@sirkel/graph-schema';
import { execute, GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { mapNotFound, mayRead, openReadable } from '../../commands/readMaps.ts';
import type { Engine } from '../../engine/createEngine.ts';
import type { LiveEvent, LiveMap } from '../../projection/LiveMap.ts';
import type { LiveMaps } from '../../projection/LiveMaps.ts';
import { describeGraphqlError, faultOf } from '../errors/describeError.ts';
import { createRequestContext } from '../RequestContext.ts';
import type { RequestContext } from '../RequestContext.ts';
import { createAccount } from './createAccount.ts';
import { createFindingFeed } from './createFindingFeed.ts';
import type { FindingChange, FindingFeed } from './createFindingFeed.ts';
import { createMapFeed } from './createMapFeed.ts';
import type { MapFeed } from './createMapFeed.ts';
import { followFindings } from './followFindings.ts';
import { followMap } from './followMap.ts';
import { readFollowing } from './readFollowing.ts';
import type { FollowOperation, Following } from './readFollowing.ts';

/** @property cost of the answer to one event, as `costRule` counts */
export type PricedOperation = FollowOperation & { readonly cost: number };

/** Where subscriptions come together. */
export type Hub = {
  /**
   * Begins to follow a map.
   * @throws SirkelError NOT_FOUND, INVALID for wrong variables or a wrong cursor
   */
  follow(operation: PricedOperation, context: RequestContext): Promise<AsyncGenerator<ExecutionResult, undefined>>;
  /** How many follow. */
  followers(): number;
};

export type HubParts = {
  readonly schema: GraphQLSchema;
  readonly liveMaps: LiveMaps;
  readonly engine: Engine;
  readonly log: Logger;
};

/**
 * Executes each event once per document, variables and role, however many follow. Everyone who may read a map may read
 * all of its log, so one answer is right for all of them.
 */
export function createHub(parts: HubParts): Hub {
  // Weak: one who asked to follow may go before it began, and must not keep a map in memory.
  const feeds = new WeakMap<LiveMap, MapFeed>();
  let followers = 0;
  const findingFeeds = new WeakMap<LiveMap, FindingFeed>();
  const count = (difference: 1 | -1): void => {
    followers += difference;
  };
  const feedOf = (live: LiveMap): MapFeed => {
    const feed = feeds.get(live) ?? createMapFeed(live, count);
    feeds.set(live, feed);
    return feed;
  };
  const findingFeedOf = (live: LiveMap): FindingFeed => {
    const feed = findingFeeds.get(live) ?? createFindingFeed(live, parts.engine, count);
    findingFeeds.set(live, feed);
    return feed;
  };
  return {
    followers: () => followers,
    follow: async (operation, context) => {
      const following = readFollowing(parts.schema, operation);
      const { person } = context;
      const live = await openReadable(parts.liveMaps, person, following.map);
      const account = createAccount(context.meter, operation.cost);
      const shared = {
        key: `${person.role} ${following.key}`,
        execute: (event: LiveEvent | FindingChange): ExecutionResult => {
          account.charge();
          return executeEvent(parts, live, following, person.role, event);
        },
        checkRight: () => {
          account.check();
          const { settings } = live.graph();
          if (settings === null || !mayRead(person, settings)) throw mapNotFound(live.map);
        },
      };
      return following.field === 'findingChanges'
        ? followFindings({ ...shared, feed: findingFeedOf(live) })
        : followMap({ ...shared, feed: feedOf(live), since: startOf(live, following.since) });
    },
  };
}

function startOf(live: LiveMap, since: string | null): Cursor {
  const { epoch, sequence } = live.head();
  return since === null ? { epoch, sequence } : parseCursor(since);
}

function executeEvent(
  { schema, log }: HubParts,
  live: LiveMap,
  { document, operationName, variables, responseKey, field }: Following,
  role: Role,
  event: LiveEvent | FindingChange,
): ExecutionResult {
  const context = createRequestContext({ id: role, role }, 'live');
  context.maps.set(responseKey, live);
  const result = execute({
    schema,
    document: document satisfies DocumentNode,
    operationName,
    variableValues: variables,
    contextValue: context,
    rootValue: { [field]: event },
  });
  // Fields of an event are read from memory; one that waits would let events overtake each other.
  if (result instanceof Promise) throw new Error('A field of an event answered with a promise.');
  if (result.errors === undefined) return result;
  const requestId = randomUUID();
  for (const error of result.errors) {
    const fault = faultOf(error);
    if (fault !== null) log.error({ err: fault.err, requestId }, `${fault.name} in an event`);
  }
  return { ...result, errors: result.errors.map((error) => asGraphqlError(describeGraphqlError(error, requestId))) };
}

function asGraphqlError({ message, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, extensions === undefined ? {} : { extensions });
}
