import { changeFragment } from './changeFragment.ts';
import type { ChangesQuery, ChangesQueryVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** What has happened to a map since a cursor, in sequence, a hundred changes at a time: what a question costs is read of its text. */
export const changesQuery = operation<ChangesQuery, ChangesQueryVariables>(/* GraphQL */ `
  query Changes($map: ID!, $since: String!) {
    changes(map: $map, since: $since, first: 100) {
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
