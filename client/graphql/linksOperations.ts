import type {
  MissingLinksQuery,
  MissingLinksQueryVariables,
  WorthAskingQuery,
  WorthAskingQueryVariables,
} from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

const pairFragment = /* GraphQL */ `
  fragment GroupPairFields on GroupPair {
    first
    second
    state
    observed
    relations
    expected
    low
    high
    z
    p
    q
    sentence {
      nb
      nn
      en
    }
  }
`;

/** Between which groups there are fewer ties than by chance. */
export const missingLinksQuery = operation<MissingLinksQuery, MissingLinksQueryVariables>(/* GraphQL */ `
  query MissingLinks($map: ID!, $between: GroupKind!, $withGroups: Boolean!) {
    missingLinks(map: $map, between: $between, selection: { withGroups: $withGroups }) {
      cursor
      between
      groups {
        id
        label {
          nb
          nn
          en
        }
        nodes
        asked
        outward
      }
      tested {
        ...GroupPairFields
      }
      tooFew {
        ...GroupPairFields
      }
      tooFewCount
      actorCount
      ungrouped
      tieCount
      outward
      permutations
      seed
      leftOut {
        groups
        nodes
        relations
      }
    }
  }
  ${pairFragment}
`);

/** Of which two actors it is worth asking whether they know each other. */
export const worthAskingQuery = operation<WorthAskingQuery, WorthAskingQueryVariables>(/* GraphQL */ `
  query WorthAsking($map: ID!, $first: Int!, $withGroups: Boolean!) {
    worthAsking(map: $map, first: $first, selection: { withGroups: $withGroups }) {
      cursor
      links {
        id
        nodes
        reasons {
          kind
          nodes
          sentence {
            nb
            nn
            en
          }
        }
        adamicAdar
        resourceAllocation
      }
      total
      decided
      actorCount
      tieCount
      kinds
      accuracy {
        adamicAdar {
          mean
          low
          high
        }
        resourceAllocation {
          mean
          low
          high
        }
        hidden
        repeats
      }
      leftOut {
        groups
      }
    }
  }
`);
