/** What is asked of how something was worked out, wherever that is told. */
export const methodFragment = /* GraphQL */ `
  fragment MethodFields on Method {
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
`;
