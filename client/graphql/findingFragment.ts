import { methodFragment } from './methodFragment.ts';

/** What is asked of a finding, wherever one is. */
export const findingFragment = /* GraphQL */ `
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
      ...MethodFields
    }
  }
  ${methodFragment}
`;
