import { mapNodeFragment, relationFragment, settingsFragment, viewFragment } from '@sirkel/graph-schema';
import type { EmbeddedQuery, EmbeddedQueryVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** A whole map as a page of somebody else shows it: without what was decided about findings, and without tours. */
export const embeddedQuery = operation<EmbeddedQuery, EmbeddedQueryVariables>(/* GraphQL */ `
  query Embedded($map: ID!) {
    graph(map: $map) {
      cursor
      settings {
        ...AllSettingsFields
      }
      nodes {
        ...AllNodeFields
      }
      relations {
        ...AllRelationFields
      }
      views {
        ...AllViewFields
      }
    }
  }
  ${mapNodeFragment}
  ${relationFragment}
  ${viewFragment}
  ${settingsFragment}
`);
