import type {
  BottlenecksQuery,
  BottlenecksQueryVariables,
  BrokersQuery,
  BrokersQueryVariables,
  CoverageQuery,
  CoverageQueryVariables,
  GapsQuery,
  GapsQueryVariables,
} from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

const findingFragment = /* GraphQL */ `
  fragment FindingFields on Finding {
    id
    kind
    absence
    outgrown
    canBeAsked
    severity
    nodes
    relations
    sources {
      title
      where
      certainty
    }
    sentence {
      nb
      nn
      en
    }
    method {
      definition {
        nb
        nn
        en
      }
      reference
      basis
      leftOut {
        groups
        nodes
        relations
      }
    }
  }
`;

/** What is missing on a map, and apart from it what is only not recorded. */
export const gapsQuery = operation<GapsQuery, GapsQueryVariables>(/* GraphQL */ `
  query Gaps($map: ID!) {
    gaps(map: $map) {
      cursor
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

/** How the fields are covered in the rings. */
export const coverageQuery = operation<CoverageQuery, CoverageQueryVariables>(/* GraphQL */ `
  query Coverage($map: ID!) {
    coverage(map: $map) {
      cursor
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
        }
        state
      }
    }
  }
`);

/** Through whom actors reach each other. */
export const brokersQuery = operation<BrokersQuery, BrokersQueryVariables>(/* GraphQL */ `
  query Brokers($map: ID!, $first: Int!, $withGroups: Boolean!) {
    brokers(map: $map, first: $first, selection: { withGroups: $withGroups }) {
      cursor
      leftOut {
        groups
      }
      brokers {
        actor
        betweenness
        contacts
      }
    }
  }
`);
