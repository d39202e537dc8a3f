import type {
  BottlenecksQuery,
  BottlenecksQueryVariables,
  BrokersQuery,
  BrokersQueryVariables,
  CoverageQuery,
  CoverageQueryVariables,
  GapsQuery,
  GapsQueryVariables,
  MunicipalityCoverageQuery,
  MunicipalityCoverageQueryVariables,
} from './generated/operations.ts';
import { findingFragment } from './findingFragment.ts';
import { methodFragment } from './methodFragment.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** What is missing on a map, and apart from it what is only not recorded. */
export const gapsQuery = operation<GapsQuery, GapsQueryVariables>(/* GraphQL */ `
  query Gaps($map: ID!) {
    gaps(map: $map) {
      cursor
      isOld
      findings {
        ...FindingFields
      }
      notRecorded {
        ...FindingFields
      }
      setAside {
        ...FindingFields
      }
    }
  }
  ${findingFragment}
`);

/** Where it narrows on a map. */
export const bottlenecksQuery = operation<BottlenecksQuery, BottlenecksQueryVariables>(/* GraphQL */ `
  query Bottlenecks($map: ID!) {
    bottlenecks(map: $map) {
      cursor
      isOld
      findings {
        ...FindingFields
      }
      setAside {
        ...FindingFields
      }
    }
  }
  ${findingFragment}
`);

/** How the fields are covered in the rings, of the whole map or of one municipality. */
export const coverageQuery = operation<CoverageQuery, CoverageQueryVariables>(/* GraphQL */ `
  query Coverage($map: ID!, $municipality: String) {
    coverage(map: $map, municipality: $municipality) {
      cursor
      isOld
      cells {
        element
        layer
        rules
        state
        present
        faded
        missing
        proposed
      }
      rules {
        rule {
          id
          element
          layers
          source {
            title
            where
            certainty
          }
        }
        state
      }
      method {
        ...MethodFields
      }
    }
  }
  ${methodFragment}
`);

/** How the fields are covered in the municipalities. */
export const municipalityCoverageQuery = operation<MunicipalityCoverageQuery, MunicipalityCoverageQueryVariables>(
  /* GraphQL */ `
    query MunicipalityCoverage($map: ID!) {
      municipalityCoverage(map: $map) {
        cursor
        isOld
        municipalities {
          code
          name
        }
        isWholeRegion
        wide {
          element
          present
          providers
          faded
          missing
          proposed
        }
        cells {
          element
          municipality
          state
          present
          providers
          faded
          missing
          proposed
        }
        method {
          ...MethodFields
        }
      }
    }
    ${methodFragment}
  `,
);

/** Through whom actors reach each other. */
export const brokersQuery = operation<BrokersQuery, BrokersQueryVariables>(/* GraphQL */ `
  query Brokers($map: ID!, $first: Int!, $withGroups: Boolean!) {
    brokers(map: $map, first: $first, selection: { withGroups: $withGroups }) {
      cursor
      isOld
      leftOut {
        groups
        nodes
        relations
      }
      sources
      seed
      brokers {
        actor
        betweenness
        error
        contacts
      }
    }
  }
`);
