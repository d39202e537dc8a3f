/** What is told of each actor, ring, sector and field. */
export const researchSdl = /* GraphQL */ `
  "The numbers of each actor, ring, sector and field, as of one moment."
  type Research {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part."
    withGroups: Boolean!
    "The first actors, by betweenness."
    actors: [ResearchActor!]!
    "How many actors there are."
    actorCount: Int!
    "How many ties there are between them; parallel ones are one."
    tieCount: Int!
    "The same with direction; one that is mutual goes both ways."
    directedTieCount: Int!
    "The E–I index of each ring (Krackhardt & Stern 1988)."
    rings: [Outwardness!]!
    "The E–I index of each sector."
    sectors: [Outwardness!]!
    "How much of each field hangs on few providers (Hirschman 1964)."
    concentration: [Concentration!]!
    "What of the map was left out."
    leftOut: LeftOut!
    "How many actors the ways were followed from, where the map was too large for all; absent when the figures are exact."
    sources: Int
    "The number that chance was drawn from, where there was any."
    seed: Int
  }

  "An actor's numbers."
  type ResearchActor {
    "The actor's id."
    actor: ID!
    "The share of pairs of others whose shortest way leads through it (Freeman 1977); absent below three actors."
    betweenness: Float
    "How far that may be off, with 95 % for all together; 0 when it is exact."
    error: Float!
    "With how many it is tied."
    contacts: Int!
    "How much it depends on contacts who all know each other (Burt 1992); absent without contacts."
    constraint: Float
    "How many of its contacts are really different (Burt 1992, Borgatti 1997); absent without contacts."
    effectiveSize: Float
    "How deep in the tightly knit middle it lies (Seidman 1983)."
    coreNumber: Int!
    "Its roles between rings (Gould & Fernandez 1989); absent where its ring is not recorded."
    ringRoles: BrokerRoles
    "Its roles between sectors; absent where its sector is not recorded."
    sectorRoles: BrokerRoles
  }

  "How often an actor stands between two that are not tied directly, by whose groups it stands between."
  type BrokerRoles {
    "All three are of one group."
    coordinator: Int!
    "Both others are of one group, and this one of another."
    itinerant: Int!
    "From outside into its own group."
    gatekeeper: Int!
    "From its own group to outside."
    representative: Int!
    "All three are of different groups."
    liaison: Int!
  }

  "Whether a ring or a sector keeps to itself."
  type Outwardness {
    "The ring's or the sector's id."
    group: String!
    "How many actors of it count."
    actors: Int!
    "(E − I) / (E + I): from −1, all ties within, to 1, all outwards; absent without ties."
    index: Float
  }

  "How much of a field hangs on few providers."
  type Concentration {
    "The field."
    element: Element!
    "How many services of it there are."
    services: Int!
    "How many provide them, as far as it is recorded."
    providers: Int!
    "The sum of the providers' squared shares: 1 when one has all; absent when no provider is recorded."
    concentration: Float
  }

  extend type Query {
    "The numbers of each actor, ring, sector and field, for whoever wants to work on with them."
    research(
      "The map's id."
      map: ID!
      "How many actors, at most 200; more is answered as 200."
      first: Int! = 50
      "Which entries and ties count."
      selection: SelectionInput
    ): Research!
  }
`;
