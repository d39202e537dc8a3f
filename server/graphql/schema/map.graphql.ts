/** A map, whole or in parts. */
export const mapSdl = /* GraphQL */ `
  "An ecosystem map."
  type EcosystemMap {
    "The map's id."
    id: ID!
    "Where the map's log stands: what has come before this cursor is in this answer."
    cursor: String!
    "The map's settings: title, rings, barriers and the rest."
    settings: EcosystemMapSettings!
    "How many nodes the map has."
    nodeCount: Int!
    "How many relations the map has."
    relationCount: Int!
    "How many of these are there: existing, ongoing or weak, and no suggestion that nobody has answered. Analyses count the same."
    relationsInForce: Int!
  }

  "A whole map as of one moment."
  type MapGraph {
    "The map's id."
    map: ID!
    "The moment. Ask \`mapChanges(since:)\` with it for what comes after."
    cursor: String!
    "The map's settings."
    settings: EcosystemMapSettings!
    "All nodes, in no order."
    nodes: [MapNode!]!
    "All relations, in no order; both ends of each are among the nodes."
    relations: [Relation!]!
    "What was decided about findings, in no order; what they are about need not be on the map any more."
    followUps: [FollowUp!]!
    "The views that somebody has kept, in no order."
    views: [View!]!
    "The guided tours, in no order; views that they name may be gone."
    tours: [Tour!]!
  }

  "What lies around a node."
  type Neighbourhood {
    "The moment of the answer."
    cursor: String!
    "The node in the middle first, then by distance."
    nodes: [MapNode!]!
    "The relations between these nodes."
    relations: [Relation!]!
  }

  "A page of nodes."
  type NodeConnection {
    "The nodes with their cursors."
    edges: [NodeConnectionEdge!]!
    "The nodes alone."
    nodes: [MapNode!]!
    "Where the page lies."
    pageInfo: PageInfo!
    "How many nodes pass the filter in all."
    totalCount: Int!
  }

  "A node in a page."
  type NodeConnectionEdge {
    "Stands for the node's place in this order, also when the node itself has gone since."
    cursor: String!
    "The node."
    node: MapNode!
  }

  "Where a page lies in the whole."
  type PageInfo {
    "Whether more comes after this page."
    hasNextPage: Boolean!
    "Whether something comes before this page."
    hasPreviousPage: Boolean!
    "The cursor of the first on the page; absent when the page is empty."
    startCursor: String
    "Ask for the next page after this; absent when there is nothing to go on from."
    endCursor: String
  }

  "A node that a search found."
  type SearchHit {
    "The node."
    node: MapNode!
    "How well it fits; only to be compared within one answer."
    score: Float!
    "The fields in which the words were found."
    foundIn: [String!]!
  }

  "The orders in which nodes can be listed. Nodes that are equal in it are listed by id."
  enum NodeSort {
    "By name, as Norwegian sorts."
    name
    "What was changed last first."
    lastChanged
    "The one with the most relations first."
    degree
  }

  "Which nodes. What is absent is not asked about; several values of one field mean any of them; all fields must hold."
  input NodeFilter {
    "Of these kinds."
    kinds: [NodeKind!]
    "In these rings, by the ring's id. \`unplaced\` stands for the nodes that lie in no ring."
    layers: [ID!]
    "With one of these fields of the ecosystem."
    elements: [Element!]
    "With one of these statuses."
    statuses: [Status!]
    "Actors of these sectors."
    sectors: [Sector!]
    "With one of these geographic reaches."
    scopes: [Scope!]
    "In one of these municipalities, by four-digit code."
    municipalities: [String!]
    "With one of these tags."
    tags: [String!]
    "In which all the words of this text are found, as \`search\` finds them."
    text: String
  }

  "From which end of a relation a node is seen."
  enum Direction {
    "The node is where the relation comes from, or the relation is mutual."
    outgoing
    "The node is where the relation goes to, or the relation is mutual."
    incoming
  }

  "The languages of the program's own texts."
  enum TextLanguage {
    "Bokmål."
    nb
    "Nynorsk."
    nn
    "English."
    en
  }
`;

/**
 * The fields that every node has beside those of its record, for the interface and each of its types.
 * @param typeNames the types of node
 */
export function nodeExtensionsSdl(typeNames: readonly string[]): string {
  return [`extend interface MapNode`, ...typeNames.map((name) => `extend type ${name}`)]
    .map((extended) => `${extended} {${nodeFields}}`)
    .join('\n');
}

const nodeFields = /* GraphQL */ `
  "The relations that the node is an end of, now."
  relations(
    "Only those that go out from the node, or come in."
    direction: Direction
    "Only those of these kinds."
    kinds: [RelationKind!]
  ): [Relation!]!
  "How many relations the node is an end of, now."
  degree: Int!
`;

/** What a relation has beside the fields of its record. */
export const relationExtensionsSdl = /* GraphQL */ `
  extend type Relation {
    "The node that the relation comes from, now; absent when it has been removed."
    fromNode: MapNode
    "The node that the relation goes to, now; absent when it has been removed."
    toNode: MapNode
    "The relation as a verb: “finansierer”, or read from the other end “finansieres av”."
    verb(
      "The reader's language."
      language: TextLanguage! = nb
      "Read from \`to\` to \`from\`."
      reverse: Boolean! = false
    ): String!
  }
`;
