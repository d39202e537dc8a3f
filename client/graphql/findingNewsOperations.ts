import type { FindingNewsSubscription, FindingNewsSubscriptionVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** Which findings went and came with the changes of a map. */
export const findingNewsSubscription = operation<FindingNewsSubscription, FindingNewsSubscriptionVariables>(
  /* GraphQL */ `
    subscription FindingNews($map: ID!) {
      findingChanges(map: $map) {
        came {
          absence
          nodes
        }
        went {
          id
          kind
          absence
          nodes
          relations
          sentence {
            nb
            nn
            en
          }
        }
      }
    }
  `,
);
