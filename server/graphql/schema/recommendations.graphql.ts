import { recommendationStates, type RecommendationState } from '../../engine/gaps/recommendations.ts';
import { enumValues } from './enumValues.ts';

const stateHelp: Readonly<Record<RecommendationState, string>> = {
  fulfilled: 'Something that is there fulfils it, perhaps in one place alone; or it is running itself.',
  underWay: 'It is being tried, planned or ongoing, or what is to fulfil it is a project or a trial.',
  stopped: 'It was stopped, or is past.',
  proposed: 'It is only proposed.',
};

/** What has become of recommendations. */
export const recommendationsSdl = /* GraphQL */ `
  "Where a recommendation stands."
  enum RecommendationState {
${enumValues(recommendationStates, (state) => stateHelp[state])}
  }

  "Where each recommendation stands, as of one moment."
  type Recommendations {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "How many there are in each state."
    counts: [RecommendationCount!]!
    "Each measure or recommendation of the map, by id."
    recommendations: [Recommendation!]!
    "How it was found."
    method: Method!
  }

  "How many recommendations are in a state."
  type RecommendationCount {
    "The state."
    state: RecommendationState!
    "How many."
    count: Int!
  }

  "A recommendation, and what has become of it."
  type Recommendation {
    "The measure's id."
    measure: ID!
    "Where it stands."
    state: RecommendationState!
    "The ids of the services that fulfil it, ongoing ones among them; none where it says itself that it is running."
    fulfilledBy: [ID!]!
    "The ids of weak and past services that are recorded as fulfilling it; these do not."
    faded: [ID!]!
    "The ids of those that fund it."
    fundedBy: [ID!]!
    "The ids of those who are recorded as responsible."
    responsible: [ID!]!
    "The ids of those who are only proposed as responsible."
    proposedResponsible: [ID!]!
    "Whether its date has passed without its being fulfilled; absent where it has none."
    isLate: Boolean
    "Whether nothing is recorded as fulfilling or funding it, weak and past services among these, and nobody as responsible."
    isAlone: Boolean!
    "The codes of the municipalities that it says it concerns."
    municipalities: [String!]!
    "The codes of the municipalities that what fulfils it names."
    fulfilledIn: [String!]!
    "Of those that it concerns, those that nothing that fulfils it is said to reach; none where nothing fulfils it."
    unreached: [String!]!
  }

  extend type Query {
    "Where each recommendation of a map stands: what fulfils it, who is responsible, and where."
    recommendations(
      "The map's id."
      map: ID!
      "Which entries and ties count; recommendations are told of whatever their status."
      selection: SelectionInput
    ): Recommendations!
  }
`;
