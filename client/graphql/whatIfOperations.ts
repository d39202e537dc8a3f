import { findingFragment } from './findingFragment.ts';
import type { WhatIfQuery, WhatIfQueryVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** What would change on a map if some of it were gone and some more there. */
export const whatIfQuery = operation<WhatIfQuery, WhatIfQueryVariables>(/* GraphQL */ `
  query WhatIf($map: ID!, $remove: [ID!]!, $add: WhatIfAdditions!, $withGroups: Boolean!) {
    whatIf(map: $map, remove: $remove, add: $add, selection: { withGroups: $withGroups }) {
      cursor
      summary {
        nb
        nn
        en
      }
      gone
      needs {
        need
        change
        holders
        services
        providers
        sentence {
          nb
          nn
          en
        }
      }
      fallsOff
      alone
      fundingLost {
        node
        funders
        needs
      }
      appear {
        ...FindingFields
      }
      appearNotRecorded {
        ...FindingFields
      }
      solved {
        ...FindingFields
      }
      goneWith {
        ...FindingFields
      }
      changed {
        before {
          sentence {
            nb
            nn
            en
          }
        }
        after {
          ...FindingFields
        }
      }
      indicators {
        id
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
        definition {
          nb
          nn
          en
        }
        unit
        before
        after
        moreIsBetter
      }
      leftOut {
        groups
        nodes
        relations
      }
      groups
    }
  }
  ${findingFragment}
`);
