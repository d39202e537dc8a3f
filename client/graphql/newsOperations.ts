import { changeFragment } from './changeFragment.ts';
import type { ChangesQuery, ChangesQueryVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** What has happened to a map since a cursor, in sequence. */
export const changesQuery = operation<ChangesQuery, ChangesQueryVariables>(/* GraphQL */ `
  query Changes($map: ID!, $since: String!, $first: Int!) {
    changes(map: $map, since: $since, first: $first) {
      changes {
        ...ChangeFields
      }
      cursor
      hasMore
      reload
    }
  }
  ${changeFragment}
`);
