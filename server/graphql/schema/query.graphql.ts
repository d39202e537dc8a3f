/** What can be asked. */
export const querySdl = /* GraphQL */ `
  """
  What can be asked. Everyone may read public maps; a map that one may not read is answered as if it were not there.
  """
  type Query {
    "Who asks, and what they may do."
    me: Me!
    "The maps that the asker may find here, by title. A map that is shared by link is not listed."
    maps: [EcosystemMap!]!
    "One map: its settings, its size and where its log stands."
    map("The map's id." id: ID!): EcosystemMap!
    """
    All that a picture of the map needs, as of one moment. Answered up to 5,000 nodes; a larger map is TOO_LARGE: ask for
    \`nodes\` or a \`neighbourhood\` instead. Follow what comes after with \`mapChanges(since: cursor)\`.
    """
    graph("The map's id." map: ID!): MapGraph!
    "One node."
    node("The map's id." map: ID!, "The node's id." id: ID!): MapNode!
    "One relation."
    relation("The map's id." map: ID!, "The relation's id." id: ID!): Relation!
    "The nodes of a map that pass a filter, in order, a page at a time."
    nodes(
      "The map's id."
      map: ID!
      "Which nodes; all of them when absent."
      filter: NodeFilter
      "In which order."
      sort: NodeSort! = name
      "How many, at most 200; more is answered as 200."
      first: Int! = 50
      "The cursor of the node to go on after."
      after: String
    ): NodeConnection!
    """
    Nodes in which all the words of a text are found, the best first: names before other texts, whole words before
    beginnings. Case, diacritics and the ways to write æ, ø and å do not matter.
    """
    search(
      "The map's id."
      map: ID!
      "What to look for."
      text: String!
      "How many, at most 200; more is answered as 200."
      first: Int! = 20
    ): [SearchHit!]!
    "What lies within some steps of a node, walked along relations in both directions."
    neighbourhood(
      "The map's id."
      map: ID!
      "The node in the middle."
      of: ID!
      "How many steps, 1 to 4."
      steps: Int! = 1
      "Which nodes to walk to. The node in the middle is always there."
      filter: NodeFilter
      "Which kinds of relation to walk; all when absent."
      kinds: [RelationKind!]
    ): Neighbourhood!
    "The changes that touched a node, a relation or the settings (\`settings\`), the newest first."
    history(
      "The map's id."
      map: ID!
      "The id of the record."
      of: ID!
      "How many, at most 200; more is answered as 200."
      first: Int! = 20
      "The cursor of the change to go on after, back in time."
      after: String
    ): ChangeConnection!
    "The log of a map after a cursor, in sequence."
    changes(
      "The map's id."
      map: ID!
      "A cursor from an earlier answer; from the beginning of the log when absent."
      since: String
      "How many, at most 200; more is answered as 200."
      first: Int! = 100
    ): ChangePage!
  }

  "Who asks."
  type Me {
    "What the asker is on this server."
    role: Role!
    "The random id under which the asker's changes stand in the log; absent when not signed in."
    id: ID
    "What the asker may do."
    mayDo: [CommandName!]!
  }
`;
