import { randomUUID } from 'node:crypto';
import type { Person } from '@sirkel/graph-schema';
import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { describeGraphqlError, faultOf } from '../errors/describeError.ts';
import type { OperationMeasure } from '../OperationMeasure.ts';
import type { Documents } from '../limits/createDocuments.ts';
import { operationCost } from '../limits/costRule.ts';
import { REFUSED_COST } from '../limits/limits.ts';
import { freeMeter } from '../limits/Meter.ts';
import type { Meter } from '../limits/Meter.ts';
import { createRequestContext } from '../RequestContext.ts';
import type { Frames } from './createFrames.ts';
import type { Hub } from './createHub.ts';

/** Who stands at the other end of a socket. */
export type SocketPerson = { readonly person: Person; readonly meter?: Meter };

export type SocketProtocolParts = {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly hub: Hub;
  readonly frames: Frames;
  readonly measure: OperationMeasure;
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
    onSubscribe: ({ extra }, _id, payload) => measuredBegin(parts, extra, payload),
    // What `begin` has opened comes along as the root value.
    subscribe: ({ rootValue }) => rootValue as AsyncGenerator<ExecutionResult, undefined>,
    onNext: (_context, _id, _payload, _args, result) => parts.frames.placeholder(result),
    onError: (_context, _id, _payload, errors) => tell(parts.log, errors, randomUUID()),
  };
}

type Begun = ExecutionArgs | readonly GraphQLError[];

async function measuredBegin(
  parts: SocketProtocolParts,
  asker: SocketPerson,
  payload: SubscribePayload,
): Promise<Begun> {
  const startedAt = performance.now();
  const begun = await begin(parts, asker, payload);
  const definition = 'document' in begun ? getOperationAST(begun.document, begun.operationName) : null;
  parts.measure.operation({
    name: definition?.name?.value ?? null,
    kind: 'subscription',
    failed: definition === null,
    seconds: (performance.now() - startedAt) / 1_000,
  });
  return begun;
}

async function begin(
  { schema, documents, hub }: SocketProtocolParts,
  { person, meter = freeMeter }: SocketPerson,
  payload: SubscribePayload,
): Promise<Begun> {
  try {
    await meter.admit();
    const checked = documents.check(payload.query);
    if (checked.state === 'refused') {
      meter.charge(REFUSED_COST);
      return checked.errors;
    }
    const { document } = checked;
    const operationName = payload.operationName ?? null;
    const definition = getOperationAST(document, operationName);
    if (definition?.operation !== OperationTypeNode.SUBSCRIPTION) {
      return [refusal('Expected a subscription; ask queries and mutations over HTTP.')];
    }
    const variables = payload.variables ?? {};
    const cost = operationCost(schema, document, definition, variables);
    meter.charge(cost);
    const operation = { document, operationName, variables, cost };
    const rootValue = await hub.follow(operation, createRequestContext(person, randomUUID(), meter));
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
    const told = describeGraphqlError(error, requestId);
    const fault = faultOf(error);
    if (fault === null) {
      log.warn({ requestId, code: told.extensions?.['code'] }, 'an operation over a socket was refused');
    } else {
      log.error({ err: fault.err, requestId }, `${fault.name} over a socket`);
    }
    return told;
  });
}
