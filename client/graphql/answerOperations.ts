import type {
  NeedsQuery,
  NeedsQueryVariables,
  RecommendationsQuery,
  RecommendationsQueryVariables,
} from './generated/operations.ts';
import { methodFragment } from './methodFragment.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** Where each recommendation of a map stands. */
export const recommendationsQuery = operation<RecommendationsQuery, RecommendationsQueryVariables>(/* GraphQL */ `
  query Recommendations($map: ID!) {
    recommendations(map: $map) {
      cursor
      isOld
      counts {
        state
        count
      }
      recommendations {
        measure
        state
        fulfilledBy
        faded
        fundedBy
        responsible
        proposedResponsible
        isLate
        isAlone
        municipalities
        fulfilledIn
        unreached
      }
      method {
        ...MethodFields
      }
    }
  }
  ${methodFragment}
`);

/** How each need of people is answered, and what stands between. */
export const needsQuery = operation<NeedsQuery, NeedsQueryVariables>(/* GraphQL */ `
  query Needs($map: ID!) {
    needs(map: $map) {
      cursor
      isOld
      counts {
        state
        absence
        count
      }
      needs {
        need
        state
        services
        providers
        faded
        absence
        certainty
        statedBy
        places {
          municipality
          services
        }
        unreached
        hindering
        barriers
      }
      method {
        ...MethodFields
      }
    }
  }
  ${methodFragment}
`);
