import type {
  CompareQuery,
  CompareQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  OverTimeQuery,
  OverTimeQueryVariables,
  ResearchQuery,
  ResearchQueryVariables,
} from './generated/operations.ts';
import { methodFragment } from './methodFragment.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** The numbers of a whole map. */
export const indicatorsQuery = operation<IndicatorsQuery, IndicatorsQueryVariables>(/* GraphQL */ `
  query Indicators($map: ID!, $withGroups: Boolean!) {
    indicators(map: $map, selection: { withGroups: $withGroups }) {
      cursor
      kinds {
        kind
        count
      }
      communities {
        name {
          nb
          nn
          en
        }
        central
        members
      }
      indicators {
        id
        value
        gap
        unit
        name {
          nb
          nn
          en
        }
        meaning {
          nb
          nn
          en
        }
        nodes
        formula
        seed
        method {
          ...MethodFields
        }
      }
    }
  }
  ${methodFragment}
`);

/** How the work with a map has gone, and how what it shows has developed. */
export const overTimeQuery = operation<OverTimeQuery, OverTimeQueryVariables>(/* GraphQL */ `
  query OverTime($map: ID!) {
    overTime(map: $map) {
      cursor
      registered {
        points {
          date
          nodes
          relations
        }
        undated {
          nodes
          relations
        }
        method {
          ...MethodFields
        }
      }
      development {
        years {
          year
          nodes
          relations
          began
          ended
        }
        dated {
          nodes
          relations
        }
        undated {
          nodes
          relations
        }
        method {
          ...MethodFields
        }
      }
    }
  }
  ${methodFragment}
`);

/** The numbers of each actor, ring, sector and field. */
export const researchQuery = operation<ResearchQuery, ResearchQueryVariables>(/* GraphQL */ `
  query Research($map: ID!, $first: Int!, $withGroups: Boolean!) {
    research(map: $map, first: $first, selection: { withGroups: $withGroups }) {
      cursor
      actorCount
      tieCount
      directedTieCount
      sources
      seed
      leftOut {
        groups
        nodes
        relations
      }
      rings {
        group
        actors
        index
      }
      sectors {
        group
        actors
        index
      }
      concentration {
        element
        services
        providers
        concentration
      }
      actors {
        actor
        betweenness
        error
        contacts
        constraint
        effectiveSize
        coreNumber
        ringRoles {
          ...Roles
        }
        sectorRoles {
          ...Roles
        }
      }
    }
  }
  fragment Roles on BrokerRoles {
    coordinator
    itinerant
    gatekeeper
    representative
    liaison
  }
`);

const differingFragment = /* GraphQL */ `
  fragment DifferingFields on Differing {
    count
    items {
      id
      name {
        nb
        nn
        en
      }
      isRelation
      status
      from
      to
    }
  }
`;

/** What differs between two moments of a map, or between two maps. */
export const compareQuery = operation<CompareQuery, CompareQueryVariables>(/* GraphQL */ `
  query Compare($a: MomentInput!, $b: MomentInput!, $withGroups: Boolean!) {
    compare(a: $a, b: $b, selection: { withGroups: $withGroups }) {
      areMaps
      a {
        cursor
        at
        title {
          nb
          nn
          en
        }
      }
      b {
        cursor
      }
      indicators {
        id
        difference
        sizesDiffer
        a {
          value
          unit
          name {
            nb
            nn
            en
          }
        }
        b {
          value
        }
      }
      added {
        ...DifferingFields
      }
      removed {
        ...DifferingFields
      }
      movedRing {
        ...DifferingFields
      }
      changedStatus {
        ...DifferingFields
      }
      method {
        ...MethodFields
      }
    }
  }
  ${differingFragment}
  ${methodFragment}
`);
