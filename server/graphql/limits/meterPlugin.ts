import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../RequestContext.ts';
import { operationCost } from './costRule.ts';
import { REFUSED_COST } from './limits.ts';

/** Takes down what each operation costs whoever asks, also one that is refused before it begins. */
export function meterPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          if (operation !== undefined)
            contextValue.meter.charge(operationCost(schema, document, operation, request.variables ?? {}));
          return Promise.resolve();
        },
        didEncounterErrors: ({ operation, contextValue }) => {
          if (operation === undefined) contextValue.meter.charge(REFUSED_COST);
          return Promise.resolve();
        },
      }),
  };
}
