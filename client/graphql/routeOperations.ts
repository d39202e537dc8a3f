import type { RoadsQuery, RoadsQueryVariables, RoutesQuery, RoutesQueryVariables } from './generated/operations.ts';
import { methodFragment } from './methodFragment.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** How one comes from one entry to another; without an end, who can meet a need. */
export const routesQuery = operation<RoutesQuery, RoutesQueryVariables>(/* GraphQL */ `
  query Routes($map: ID!, $from: [ID!]!, $to: [ID!], $k: Int!, $kinds: [RelationKind!], $withGroups: Boolean!) {
    routes(map: $map, from: $from, to: $to, k: $k, kinds: $kinds, selection: { withGroups: $withGroups }) {
      cursor
      withGroups
      more
      routes {
        ...RouteFields
      }
      passing {
        gateways
        sentence {
          nb
          nn
          en
        }
      }
      none {
        openings {
          reason
          route {
            nodes
            relations
          }
          sentence {
            nb
            nn
            en
          }
        }
        sentence {
          nb
          nn
          en
        }
      }
      method {
        ...MethodFields
      }
    }
  }

  fragment RouteFields on Route {
    nodes
    relations
    handOffs
    ringsCrossed
    throughGroups
    sentence {
      nb
      nn
      en
    }
  }
  ${methodFragment}
`);

/** How far help has to come to people's needs. */
export const roadsQuery = operation<RoadsQuery, RoadsQueryVariables>(/* GraphQL */ `
  query Roads($map: ID!) {
    roads(map: $map) {
      cursor
      roads {
        need
        handOffs
        ringsCrossed
      }
      unreachable
      meanHandOffs
      mostHandOffs
      meanRings
      mostRings
      method {
        ...MethodFields
      }
    }
  }
  ${methodFragment}
`);
