import { groupKinds, type GroupKind } from '../../engine/links/groupings.ts';
import { pairStates, type PairState } from '../../engine/links/compareGroups.ts';
import { reasonKinds, type ReasonKind } from '../../engine/links/Reason.ts';
import { enumValues } from './enumValues.ts';

const groupHelp: Readonly<Record<GroupKind, string>> = {
  layer: 'The ring an actor lies in.',
  element: 'The fields it works in; an actor in several counts in each.',
  actorType: 'What sort of actor it is.',
  municipality: 'The municipalities it is in; an actor in several counts in each.',
};
const stateHelp: Readonly<Record<PairState, string>> = {
  fewer: 'There are clearly fewer ties than by chance.',
  more: 'There are clearly more ties than by chance.',
  unclear: 'The difference from chance is not large enough to mean anything.',
  notAsked: 'Less than 70 % of one of the groups were asked about their ties: nothing can be said.',
  tooFewTies: 'By chance fewer than 5 ties are expected: nothing can be said.',
};
const reasonHelp: Readonly<Record<ReasonKind, string>> = {
  sharedNeighbours: 'Both are tied to the same others.',
  sharedNeeds: 'Both have services that address the same need.',
  sameMunicipality: 'Both are in the same municipality.',
  complementaryFields: 'Each works in a field that the other does not.',
  adjacentRings: 'Their rings lie side by side.',
};

/** Ties that are missing between groups, and actors of whom it is worth asking whether they know each other. */
export const linksSdl = /* GraphQL */ `
  "What actors are put together by."
  enum GroupKind {
${enumValues(groupKinds, (kind) => groupHelp[kind])}
  }

  "What can be said of the ties between two groups."
  enum GroupPairState {
${enumValues(pairStates, (state) => stateHelp[state])}
  }

  "Why two actors may have something to do with each other."
  enum ReasonKind {
${enumValues(reasonKinds, (kind) => reasonHelp[kind])}
  }

  "Ties between groups of actors held against chance, as of one moment."
  type MissingLinks {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part."
    withGroups: Boolean!
    "What the actors were put together by."
    between: GroupKind!
    "The groups that have an actor, in their order."
    groups: [TieGroup!]!
    "Each two groups, and each with itself, of which something can be said; the clearest first."
    tested: [GroupPair!]!
    "Those of which nothing can be said, the most ties first; at most 200 of them."
    tooFew: [GroupPair!]!
    "How many there are of which nothing can be said."
    tooFewCount: Int!
    "How many actors took part."
    actorCount: Int!
    "How many of these are in no group, and count nowhere."
    ungrouped: Int!
    "How many ties there are between them; parallel ones of one kind are one."
    tieCount: Int!
    """
    E–I index of all groups together (Krackhardt & Stern 1988), from −1, all ties within, to 1; absent without ties, and
    where an actor is in several groups.
    """
    outward: Float
    """
    How many random maps the ties were held against: ties of one kind that have swapped their heads, so that everybody keeps
    as many of each kind (Maslov & Sneppen 2002).
    """
    permutations: Int!
    "The number that chance was drawn from; absent where nothing could be tested."
    seed: Int
    "What of the map was left out."
    leftOut: LeftOut!
  }

  "Actors that have something in common."
  type TieGroup {
    "The id of the ring or field, the type, or the code of the municipality."
    id: ID!
    "What it is called."
    label: LocalizedText!
    "The ids of its actors that took part."
    nodes: [ID!]!
    "How many of them were asked about their ties."
    asked: Int!
    "How many ends of ties they have."
    ends: Int!
    "E–I index of the group; absent without ties, and where an actor is in several groups."
    outward: Float
  }

  "The ties between two groups, or within one."
  type GroupPair {
    "The id of the one group."
    first: ID!
    "The id of the other; the same for ties within a group."
    second: ID!
    "What can be said."
    state: GroupPairState!
    "How many ties the map has; of each kind of tie two actors have at most one each way."
    observed: Int!
    "The ids of the relations that say so."
    relations: [ID!]!
    "How many ties random maps have on average; absent where nothing can be said, like all figures below."
    expected: Float
    "By how much random maps differ from that: the standard deviation."
    deviation: Float
    "As few as the fewest of 95 in 100 random maps."
    low: Int
    "As many as the most of 95 in 100 random maps."
    high: Int
    "How many standard deviations the map is off; absent also where all random maps have the same number."
    z: Float
    "How often chance alone is as far off, either way."
    p: Float
    "The same, mended for how many pairs were tested (Benjamini & Hochberg 1995); below 0.05 it is told."
    q: Float
    "The id of the finding that it is, where there clearly are fewer than by chance."
    finding: ID
    "What can be said, as a sentence."
    sentence: LocalizedText!
  }

  "Actors of whom it is worth asking whether they know each other, as of one moment."
  type WorthAsking {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part."
    withGroups: Boolean!
    "Two and two; those with the most reasons first, of equals the highest Adamic–Adar."
    links: [LikelyLink!]!
    "How many pairs there are."
    total: Int!
    "How many more there would be, had nothing been decided about them: asked, not wanted, planned or done."
    decided: Int!
    "How many actors took part."
    actorCount: Int!
    "How many pairs of them have a tie."
    tieCount: Int!
    "The kinds of tie that would tie them."
    kinds: [RelationKind!]!
    "How well hidden ties are found again; absent where fewer than 200 pairs have a tie."
    accuracy: LinkAccuracy
    "The number that chance was drawn from, where there was any."
    seed: Int
    "What of the map was left out."
    leftOut: LeftOut!
  }

  "Two actors without any tie, and why one is thinkable."
  type LikelyLink {
    "Stays the same for the same two: the id of a decision about them, whose kind is \`likelyLink\`."
    id: ID!
    "The ids of the two."
    nodes: [ID!]!
    "Why they may have something to do with each other, what says most first."
    reasons: [LinkReason!]!
    "That they have no recorded tie, and the reasons."
    sentence: LocalizedText!
    "Σ 1/ln k over those whom both are tied to, k how many these are tied to (Adamic & Adar 2003)."
    adamicAdar: Float!
    "Σ 1/k over the same (Zhou, Lü & Zhang 2009)."
    resourceAllocation: Float!
  }

  "Why two actors may have something to do with each other."
  type LinkReason {
    "What sort of reason."
    kind: ReasonKind!
    "Whom or what they share; empty where that is nothing on the map."
    nodes: [ID!]!
    "The reason as a sentence."
    sentence: LocalizedText!
  }

  "How well hidden ties are found again among pairs without one."
  type LinkAccuracy {
    "By Adamic–Adar."
    adamicAdar: Accuracy!
    "By resource allocation."
    resourceAllocation: Accuracy!
    "How many ties were hidden each time, and how many pairs without one they were held against."
    hidden: Int!
    "How often that was done, other ties hidden each time."
    repeats: Int!
  }

  "In what share of comparisons a hidden tie scores higher than a pair without one, equals counting half: the area under the ROC curve."
  type Accuracy {
    "The mean; 0.5 is what chance would give."
    mean: Float!
    "As low as the lowest of 95 in 100 repeats."
    low: Float!
    "As high as the highest of 95 in 100 repeats."
    high: Float!
  }

  extend type Query {
    """
    Between which groups of actors there are fewer or more ties than by chance. Told only where at least 5 ties are expected
    and at least 70 % of both groups were asked about theirs; of the others it is said why nothing can be said.
    """
    missingLinks(
      "The map's id."
      map: ID!
      "What the actors are put together by."
      between: GroupKind! = layer
      "Which entries and ties count."
      selection: SelectionInput
    ): MissingLinks!
    """
    Of which two actors it is worth asking whether they know each other: they share a partner or answer the same need, and
    nothing on the map ties them, whatever its status.
    """
    worthAsking(
      "The map's id."
      map: ID!
      "How many, at most 200; more is answered as 200."
      first: Int! = 20
      "Which entries and ties count."
      selection: SelectionInput
    ): WorthAsking!
  }
`;
