/** What differs between two moments of a map, or between two maps. */
export const compareSdl = /* GraphQL */ `
  "A moment of a map: by a cursor, by a day, by a time, or now when none is given."
  input MomentInput {
    "The map's id."
    map: ID!
    "A cursor from an earlier answer."
    cursor: String
    "A day as YYYY-MM-DD: the map as it stood at its end, in UTC."
    date: String
    "A time as ISO 8601 with its zone, such as the \`at\` of a change: the map as it stood just before."
    before: String
  }

  """
  What differs between two moments of a map, or between two maps. It says what was entered, and of the region only what the
  records say themselves.
  """
  type Comparison {
    "The earlier one, or the one map."
    a: Moment!
    "The later one, or the other map."
    b: Moment!
    "Whether they are two maps: then entries of the same kind and name are taken for the same."
    areMaps: Boolean!
    "The numbers of the whole, side by side."
    indicators: [ComparedIndicator!]!
    "What is in b and not in a."
    added: Differing!
    "What is in a and not in b."
    removed: Differing!
    "Entries that are in another ring; from and to are rings' ids, absent for none."
    movedRing: Differing!
    "Entries and ties that have another status; from and to are statuses."
    changedStatus: Differing!
    "How what differs was found; each number says how it was worked out itself. Its sequence is that of b."
    method: Method!
  }

  "A moment of a map."
  type Moment {
    "The map's id."
    map: ID!
    "The map's title."
    title: LocalizedText!
    "The moment."
    cursor: String!
    "When the last change up to there was made."
    at: String
  }

  "A number of the whole at two moments, or of two maps."
  type ComparedIndicator {
    "Which it is."
    id: IndicatorId!
    "In a."
    a: Indicator!
    "In b."
    b: Indicator!
    "b − a; absent where one has no value or the two cannot be compared."
    difference: Float
    """
    Whether the two cannot be compared since one is more than 1.5 times as large as the other: density falls by itself as a
    map grows.
    """
    sizesDiffer: Boolean!
  }

  "Entries and ties that differ."
  type Differing {
    "How many there are."
    count: Int!
    "The first 200 of them, entries first, by name."
    items: [Difference!]!
  }

  "An entry or a tie that differs."
  type Difference {
    "Its id: in b, but for what is in a alone."
    id: ID!
    "What it is called; of a tie, what goes between whom."
    name: LocalizedText!
    "Whether it is a tie."
    isRelation: Boolean!
    "Its status: in b, but for what is in a alone."
    status: Status!
    "What it was."
    from: String
    "What it is."
    to: String
  }

  extend type Query {
    "What differs between two moments of a map, or between two maps."
    compare(
      "The earlier one, or the one map."
      a: MomentInput!
      "The later one, or the other map."
      b: MomentInput!
      "Which entries and ties the numbers are worked out on."
      selection: SelectionInput
    ): Comparison!
  }
`;
