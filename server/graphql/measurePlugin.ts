import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationMeasure } from './OperationMeasure.ts';
import type { RequestContext } from './RequestContext.ts';

/** Tells how each operation that Apollo answers went. */
export function measurePlugin(measure: OperationMeasure): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operation, errors }) => {
          measure.operation({
            name: operation?.name?.value ?? null,
            kind: operation?.operation ?? null,
            failed: errors !== undefined && errors.length > 0,
            seconds: (performance.now() - startedAt) / 1_000,
          });
          return Promise.resolve();
        },
      });
    },
  };
}
