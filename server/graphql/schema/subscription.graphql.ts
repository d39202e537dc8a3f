/** What can be followed over a WebSocket. */
export const subscriptionSdl = /* GraphQL */ `
  "What can be followed, over a WebSocket with the protocol graphql-transport-ws."
  type Subscription {
    """
    Every change of a map, in sequence, each once: first what came after \`since\`, then what comes.
    After a Reload nothing more comes: read the map anew and follow from its new cursor.
    """
    mapChanges(
      "The map's id."
      map: ID!
      "The cursor of what the follower has already; only what is new when absent."
      since: String
    ): MapEvent!
    """
    Which findings came and which went, whenever changes of a map make a difference. The first comes at once, with nothing
    in it: its cursor is the moment from which the next are told. It ends when the map has to be loaded again. Findings of
    the kind groupGap are not among them: these need a thousand random maps for each way of grouping, after each change.
    """
    findingChanges("The map's id." map: ID!): FindingChange!
  }

  "What changes of a map made of its findings."
  type FindingChange {
    "The moment they are of."
    cursor: String!
    "What is found now and was not before."
    came: [Finding!]!
    "What was found before and is not any more, as it was told then."
    went: [Finding!]!
  }

  "What happens to a map."
  union MapEvent = MapChange | Reload

  "A change was made."
  type MapChange {
    "The change."
    change: Change!
    "Where the follower stands after it: to be given as \`since\` when the connection was lost."
    cursor: String!
  }

  "The follower cannot be brought up to date step by step: the map was restored, or the follower is too far behind."
  type Reload {
    "Where the map stands now."
    cursor: String!
  }
`;
