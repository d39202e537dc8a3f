import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { createAnswerCache } from './answerCache.ts';
import type { AnswerCache } from './answerCache.ts';
import { createResolvers } from './createResolvers.ts';
import { createSchema } from './createSchema.ts';
import { errorPlugin, formatErrors } from './errors/errorPlugin.ts';
import type { GraphqlParts } from './GraphqlParts.ts';
import { createDocuments } from './limits/createDocuments.ts';
import { limits, parseLimits } from './limits/limits.ts';
import { meterPlugin } from './limits/meterPlugin.ts';
import { validationRules } from './limits/validationRules.ts';
import { createFrames } from './live/createFrames.ts';
import type { Frame } from './live/createFrames.ts';
import { createHub } from './live/createHub.ts';
import { createSocketProtocol } from './live/createSocketProtocol.ts';
import type { SocketPerson } from './live/createSocketProtocol.ts';
import { measurePlugin } from './measurePlugin.ts';
import { unmeasured } from './OperationMeasure.ts';
import { printSdl } from './printSdl.ts';
import type { RequestContext } from './RequestContext.ts';

/** The API, to be put on HTTP and WebSocket. */
export type GraphqlApi = {
  /** Started. Its context is made by `createRequestContext`. */
  readonly apollo: ApolloServer<RequestContext>;
  /**
   * Stands in an answer in the place of the request's id when Apollo refused before it knew the request; whoever sends the
   * answer puts the id there. (A store of what belongs to whom while it waits would slow down every promise.)
   */
  readonly unknownRequest: string;
  /** To be asked before Apollo, with the body of each POST. */
  readonly answerCache: AnswerCache;
  /** How operations over sockets are run. */
  readonly protocol: ServerOptions<undefined, SocketPerson>;
  /** What every message of the protocol must go through on its way out. */
  readonly completeMessage: (message: string) => Frame;
  readonly schema: GraphQLSchema;
  /** How many subscriptions are running. */
  readonly followers: () => number;
  /** The schema as text. */
  readonly printSdl: () => string;
  close(): Promise<void>;
};

// In bytes: some dozens of regions' maps.
const ANSWER_CAPACITY = 64 * 1024 * 1024;

/** Makes the API and starts it; what is not given here it does not know. */
export async function createGraphqlApi(parts: GraphqlParts): Promise<GraphqlApi> {
  const { log, liveMaps, clock, measure = unmeasured } = parts;
  const schema = createSchema(createResolvers(parts));
  const documents = createDocuments(schema);
  const unknownRequest = randomUUID();
  const apollo = await startApollo(schema, parts, unknownRequest);
  const frames = createFrames();
  const hub = createHub({ schema, liveMaps, engine: parts.engine, log });
  let sdl: string | undefined;
  return {
    apollo,
    unknownRequest,
    answerCache: createAnswerCache({ schema, documents, liveMaps, measure, clock, capacity: ANSWER_CAPACITY }),
    protocol: createSocketProtocol({ schema, documents, hub, frames, measure, log }),
    completeMessage: frames.complete,
    schema,
    followers: hub.followers,
    printSdl: () => (sdl ??= printSdl(schema)),
    close: () => apollo.stop(),
  };
}

async function startApollo(
  schema: GraphQLSchema,
  { log, measure = unmeasured }: GraphqlParts,
  unknownRequest: string,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    validationRules: [...validationRules],
    parseOptions: parseLimits,
    maxRecursiveSelections: limits.recursiveSelections,
    formatError: formatErrors(unknownRequest),
    includeStacktraceInErrorResponses: false,
    // The API is public: whoever wants to know the schema may.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: apolloLogger(log),
    plugins: [errorPlugin(log), meterPlugin(), measurePlugin(measure), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  return apollo;
}

type ApolloLogger = NonNullable<ConstructorParameters<typeof ApolloServer>[0]['logger']>;

function apolloLogger(log: GraphqlParts['log']): ApolloLogger {
  return {
    debug: (message?: unknown) => {
      log.debug(message);
    },
    info: (message?: unknown) => {
      log.info(message);
    },
    warn: (message?: unknown) => {
      log.warn(message);
    },
    error: (message?: unknown) => {
      log.error(message);
    },
  };
}
