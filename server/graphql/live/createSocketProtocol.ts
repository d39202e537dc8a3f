import { randomUUID } from 'node:crypto';
import type { Person } from '@sirkel/graph-schema';
import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { describeGraphqlError, isExpected } from '../errors/describeError.ts';
import type { Documents } from '../limits/createDocuments.ts';
import { createRequestContext } from '../RequestContext.ts';
import type { Frames } from './createFrames.ts';
import type { Hub } from './createHub.ts';

/** Who stands at the other end of a socket. */
export type SocketPerson = { readonly person: Person };

export type SocketProtocolParts = {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly hub: Hub;
  readonly frames: Frames;
  readonly log: Logger;
};

// In milliseconds: whoever has not said hello by then is shown out (4408).
const INIT_TIMEOUT = 3_000;

/**
 * How operations over a socket are run: subscriptions only, under the same limits as over HTTP. Everything else goes
 * over HTTP, where it can be answered from memory and is seen in the log.
 */
export function createSocketProtocol(parts: SocketProtocolParts): ServerOptions<undefined, SocketPerson> {
  return {
    connectionInitWaitTimeout: INIT_TIMEOUT,
    onSubscribe: ({ extra }, _id, payload) => begin(parts, extra.person, payload),
    // What `begin` has opened comes along as the root value.
    subscribe: ({ rootValue }) => rootValue as AsyncGenerator<ExecutionResult, undefined>,
    onNext: (_context, _id, _payload, _args, result) => parts.frames.placeholder(result),
    onError: (_context, _id, _payload, errors) => tell(parts.log, errors, randomUUID()),
  };
}

async function begin(
  { schema, documents, hub }: SocketProtocolParts,
  person: Person,
  payload: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const checked = documents.check(payload.query);
  if (checked.state === 'refused') return checked.errors;
  const { document } = checked;
  const operationName = payload.operationName ?? null;
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refusal('Expected a subscription; ask queries and mutations over HTTP.')];
  }
  try {
    const operation = { document, operationName, variables: payload.variables ?? {} };
    const rootValue = await hub.follow(operation, createRequestContext(person, randomUUID()));
    return { schema, document, operationName, rootValue };
  } catch (error) {
    return [asGraphqlError(error)];
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID' } });
}

function asGraphqlError(error: unknown): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, { originalError: original });
}

function tell(
  log: Logger,
  errors: readonly GraphQLError[],
  requestId: string,
): ReturnType<typeof describeGraphqlError>[] {
  return errors.map((error) => {
    if (!isExpected(error))
      log.error({ err: error.originalError ?? error, requestId }, 'unexpected error over a socket');
    return describeGraphqlError(error, requestId);
  });
}
