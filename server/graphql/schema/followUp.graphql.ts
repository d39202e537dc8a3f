/** What was decided about findings, beside what was found. */
export const followUpSdl = /* GraphQL */ `
  extend type Findings {
    "What was decided not to be wanted, in the order in which it would be told."
    setAside: [Finding!]!
  }

  extend type Finding {
    "What was decided about it; absent when nobody has."
    followUp: FollowUp
    "Whether it has come to be about more than was decided on, so that the decision does not hold for it."
    outgrown: Boolean!
    """
    Whether those concerned may be asked if it exists: then the decision \`asked\` makes "not recorded" a gap. What the map
    itself lacks, as a source, nobody can be asked for.
    """
    canBeAsked: Boolean!
  }

  "What was decided about findings, as of one moment."
  type FollowUps {
    "The moment."
    cursor: String!
    "The decisions, by the finding's id."
    followUps: [FollowedUp!]!
  }

  "A decision, and what has become of its finding."
  type FollowedUp {
    "The decision."
    followUp: FollowUp!
    "Whether the finding still stands; absent for what is not among \`gaps\` and \`bottlenecks\`."
    stands: Boolean
    "The finding, while it stands."
    finding: Finding
  }

  extend type Query {
    "What was decided about findings on a map, those among them that are gone since."
    followUps(
      "The map's id."
      map: ID!
      "Which entries and ties count for whether a finding still stands."
      selection: SelectionInput
    ): FollowUps!
  }
`;
