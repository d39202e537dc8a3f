import { openingReasons, type OpeningReason } from '../../engine/routes/Route.ts';

const reasonHelp: Readonly<Record<OpeningReason, string>> = {
  statedMissing: 'What a source says is missing.',
  proposed: 'What somebody has proposed.',
  groups: 'Groups and roles.',
  kinds: 'More kinds of ties: all that carry something.',
  past: 'What is past.',
};

/** How one comes from one entry to another. */
export const routesSdl = /* GraphQL */ `
  "What would have to count too for there to be a way."
  enum OpeningReason {
${openingReasons.map((reason) => `    "${reasonHelp[reason]}"\n    ${reason}`).join('\n')}
  }

  "How one comes from some entries to others, as of one moment."
  type Routes {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether ways could lead through groups and roles."
    withGroups: Boolean!
    "The kinds of ties that ways could lead over."
    kinds: [RelationKind!]!
    "The shortest ways first; of equals those through fewer groups, then across fewer rings. None where there is no way."
    routes: [Route!]!
    "Whether there are more ways than these."
    more: Boolean!
    "What lies between; absent where there is no way."
    passing: Passing
    "How far one comes; absent where there is a way."
    none: NoRoute
    "How they were found."
    method: Method!
  }

  "A way over the map."
  type Route {
    "The ids of its nodes, from the beginning to the end."
    nodes: [ID!]!
    "The ids of all relations that it goes by."
    relations: [ID!]!
    "Its steps in order."
    steps: [RouteStep!]!
    "How often it passes from one pair of hands to another: a service and who provides it are the same hands."
    handOffs: Int!
    "How many borders between rings it crosses, there and back counted each; absent where too few rings are known."
    ringsCrossed: Int
    """
    The ids of groups and roles between its ends: that two are tied to "the municipalities" need not be the same municipality.
    """
    throughGroups: [ID!]!
    "The way as it is read aloud."
    sentence: LocalizedText!
  }

  "From one entry to the next."
  type RouteStep {
    "The id of the node it leads from."
    from: ID!
    "The id of the node it leads to."
    to: ID!
    "The relations that lead there side by side."
    ties: [RouteTie!]!
  }

  "A relation that a way goes by."
  type RouteTie {
    "The relation's id."
    relation: ID!
    "Whether it is walked in its own direction."
    forward: Boolean!
  }

  "What lies between a beginning and an end."
  type Passing {
    "The ids of those whom every way leads through, from the beginning on."
    gateways: [ID!]!
    "How many ways there are at most that share nobody."
    independent: Int!
    "The ids of a smallest set without whom no way is left; absent where a tie leads straight there."
    cut: [ID!]
    "That as a sentence."
    sentence: LocalizedText!
  }

  "How far one comes where no way is recorded: which is not to say that there is none."
  type NoRoute {
    "How many others are reached from the beginning."
    fromReached: Int!
    "How many others hang together with the end; 0 where none was named."
    toReached: Int!
    "The ids of the first that are reached from the beginning, the nearest first."
    nearest: [ID!]!
    "What would make a way."
    openings: [Opening!]!
    "That as a sentence."
    sentence: LocalizedText!
  }

  "A way that there would be."
  type Opening {
    "What would have to count too."
    reason: OpeningReason!
    "The ids of what of it does not count now: nodes, then relations."
    records: [ID!]!
    "The way."
    route: Route!
    "That as a sentence."
    sentence: LocalizedText!
  }

  "How far help has to come to people's needs, as of one moment."
  type Roads {
    "The moment."
    cursor: String!
    "The shortest path of help to each need of people."
    roads: [Road!]!
    "How many of these needs no path of help leads to."
    unreachable: Int!
    "Hand-offs on these paths, on average; absent where there is none."
    meanHandOffs: Float
    "The most hand-offs on one of these paths."
    mostHandOffs: Int
    "Borders between rings that these paths cross, on average; absent where no ring is known."
    meanRings: Float
    "The most borders that one of these paths crosses."
    mostRings: Int
    "How many borders there are between the map's rings."
    borders: Int!
    "How they were found."
    method: Method!
  }

  "The shortest path of help to a need."
  type Road {
    "The need's id."
    need: ID!
    "From the one who helps to the need; none where no path leads there from anybody."
    steps: [RouteStep!]!
    "How often it passes from one pair of hands to another; absent where there is no path."
    handOffs: Int
    "Borders between rings from the need to the services on the way; absent where too few rings are known."
    ringsCrossed: Int
    "The ids of the first actors that help comes from, on any path."
    helpers: [ID!]!
  }

  extend type Query {
    """
    How one comes from some entries to others: the shortest ways without a loop, by ties either way, over actors and services.
    Where there is no way, how far one comes and what would close it.
    """
    routes(
      "The map's id."
      map: ID!
      "The ids of the nodes to begin at, at most 50."
      from: [ID!]!
      """
      The ids of the nodes to end at, at most 50. When absent: whoever can meet the needs that it begins at, sought back along
      the paths of help; groups and roles then take part.
      """
      to: [ID!]
      "How many ways, 1 to 20."
      k: Int! = 5
      "Which kinds of ties to go by; those that carry something when absent."
      kinds: [RelationKind!]
      "Which entries and ties count. The ends count whatever they are."
      selection: SelectionInput
    ): Routes!
    "How far help has to come to people's needs: hand-offs and rings on the shortest path of help to each."
    roads(
      "The map's id."
      map: ID!
      "Which entries and ties count; groups and roles take part."
      selection: SelectionInput
    ): Roads!
  }
`;
