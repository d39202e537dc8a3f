import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../RequestContext.ts';
import { describeError, faultOf } from './describeError.ts';

const LONGEST_NAME = 100;

/** Logs unexpected errors whole, and leaves the request's id on every error for `formatError`. */
export function errorPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId }, operationName }) => {
          for (const error of errors) {
            error.extensions['requestId'] = requestId;
            const fault = faultOf(error);
            // Whoever asks chooses the name, of any length.
            const named = operationName?.slice(0, LONGEST_NAME);
            if (fault !== null)
              log.error({ err: fault.err, requestId, operationName: named }, `${fault.name} in an operation`);
          }
          return Promise.resolve();
        },
      }),
  };
}

/**
 * For Apollo's `formatError`.
 * @param unknownRequest stands for the request's id where Apollo refused before it knew the request
 */
export function formatErrors(
  unknownRequest: string,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const requestId = formatted.extensions?.['requestId'];
    return describeError(formatted, error, typeof requestId === 'string' ? requestId : unknownRequest);
  };
}
