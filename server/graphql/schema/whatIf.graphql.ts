/** What would change if some of a map were gone and some more there. */
export const whatIfSdl = /* GraphQL */ `
  "What is tried out: entries and ties that are not on the map."
  input WhatIfAdditions {
    "Entries."
    nodes: [TriedNode!]! = []
    "Ties; their ends may be entries that are tried out too."
    relations: [TriedRelation!]! = []
  }

  "An entry that is tried out: as little as it takes to count."
  input TriedNode {
    "A new id that the asker makes, by which ties that are tried out name it."
    id: ID!
    "What sort of thing it is."
    kind: NodeKind!
    "What it is called."
    name: String!
    "The id of its ring."
    layer: ID
    "Its fields."
    elements: [Element!]
    "Whose need it is; of needs alone, which must say so."
    whose: Whose
    "How far it has come; what only is proposed or missing changes little."
    status: Status! = existing
  }

  "A tie that is tried out."
  input TriedRelation {
    "A new id that the asker makes."
    id: ID!
    "What one does to the other."
    kind: RelationKind!
    "The id of the node that it goes from, on the map or tried out."
    from: ID!
    "The id of the node that it goes to."
    to: ID!
    "How far it has come."
    status: Status! = existing
  }

  "What would change, as of one moment. Nothing is written by asking."
  type WhatIf {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part in measures of structure."
    withGroups: Boolean!
    "The whole in one sentence."
    summary: LocalizedText!
    "The ids of all that would be gone: what was taken away, and the ties that fall with it."
    gone: [ID!]!
    "Needs of people that would lose their last provider, and after them those that would get their first."
    needs: [NeedChange!]!
    "Actors that would lose the way to the rest, part by part, the largest part first."
    fallsOff: [[ID!]!]!
    "Actors that would be left without a tie to other actors where there is no rest either."
    alone: [ID!]!
    "What would lose its last recorded funder, first what people's needs hang on. It may go on all the same."
    fundingLost: [FundingLoss!]!
    "What would be missing or narrow and is not now, in the order in which it is told."
    appear: [Finding!]!
    "What would be only not recorded, apart from that."
    appearNotRecorded: [Finding!]!
    "What would be found no more thanks to what is added."
    solved: [Finding!]!
    "What would be found no more because something is taken away: nothing is solved by that."
    goneWith: [Finding!]!
    "Findings that would stay and say something else."
    changed: [ChangedFinding!]!
    "The numbers of the whole map before and after."
    indicators: [IndicatorChange!]!
    "What of the map was left out where it is told who reaches whom."
    leftOut: LeftOut!
    "What was taken away and stands for many, so that nothing is said of who reaches others through it."
    groups: [ID!]!
  }

  "How the answer to a need would change."
  enum NeedChangeKind {
    "It would lose the last who answers it."
    lost
    "It would get the first who answers it."
    gained
  }

  "A need of people whose answer would change."
  type NeedChange {
    "The need's id."
    need: ID!
    "How it would change."
    change: NeedChangeKind!
    "Who has the need, as far as it is recorded."
    holders: [ID!]!
    "What answers it now, or would."
    services: [ID!]!
    "Who provides that."
    providers: [ID!]!
    "The change as a sentence."
    sentence: LocalizedText!
  }

  "Something that would lose its last recorded funder."
  type FundingLoss {
    "A service, an actor or a measure."
    node: ID!
    "Who funds it now."
    funders: [ID!]!
    "The needs of people that it addresses, itself or with what it provides."
    needs: [ID!]!
  }

  "A finding that would say something else."
  type ChangedFinding {
    "As it is now."
    before: Finding!
    "As it would be."
    after: Finding!
  }

  "A number of the whole map before and after."
  type IndicatorChange {
    "Which number."
    id: IndicatorId!
    "What it is called."
    name: LocalizedText!
    "What it tells, in one line."
    meaning: LocalizedText!
    "How it is worked out."
    definition: LocalizedText!
    "How it is to be read."
    unit: IndicatorUnit!
    "Now; absent where it cannot be computed."
    before: Float
    "As it would be; absent where it cannot be computed."
    after: Float
    "Whether more of it is better. Of most numbers that depends on what one wants, and is not said."
    moreIsBetter: Boolean!
  }

  extend type Query {
    """
    What would change on a map if some of it were gone and some more there: whose needs would lose their last provider, who
    would lose the way to the rest, which findings would come and go, and the numbers before and after. It is worked out on
    a scratch copy: nothing is written. Findings of the kind groupGap are not among those that come and go: they need a
    thousand random maps for each way of grouping, before and after.
    """
    whatIf(
      "The map's id."
      map: ID!
      "Ids of nodes and relations to take away, at most 50. With a node go its ties."
      remove: [ID!]! = []
      "What to add, at most 50 in all."
      add: WhatIfAdditions
      "Which entries and ties count."
      selection: SelectionInput
    ): WhatIf!
  }
`;
