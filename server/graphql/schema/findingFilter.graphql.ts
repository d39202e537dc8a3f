/** Which findings are asked for. */
export const findingFilterSdl = /* GraphQL */ `
  """
  Which findings are told. Absent asks for nothing, an empty list lets nothing through; all that is asked for must hold. A
  finding is in the rings, fields and municipalities that it names, or else in those of the nodes it is about.
  """
  input FindingFilter {
    "Weighing this much."
    severities: [Severity!]
    "Not there in one of these ways; what is there but narrow is none of them."
    absences: [Absence!]
    "In one of these rings, by the ring's id. \`unplaced\` stands for what lies in no ring."
    layers: [ID!]
    "In one of these fields of the ecosystem."
    elements: [Element!]
    "In one of these municipalities, by four-digit code."
    municipalities: [String!]
    "About one of these nodes, by id."
    nodes: [ID!]
    "With one of these decisions, also where it has come to be about more than was decided on."
    decisions: [FollowUpState!]
    "Whether anything was decided about it."
    isDecided: Boolean
  }
`;
