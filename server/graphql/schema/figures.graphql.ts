import {
  indicatorIds,
  indicatorUnits,
  valueGaps,
  type IndicatorUnit,
  type ValueGap,
} from '../../engine/indicators/Indicator.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { enumValues } from './enumValues.ts';

const unitHelp: Readonly<Record<IndicatorUnit, string>> = {
  count: 'How many.',
  share: 'A share of a whole, from 0 to 1.',
  number: 'A number without a unit.',
  steps: 'Steps from one to the next.',
};
const gapHelp: Readonly<Record<ValueGap, string>> = {
  tooFew: 'There are too few entries or actors: it takes two, or any at all.',
  noTies: 'There are no ties that it could be told of.',
  fewTies: 'There are fewer than five ties: one more would turn the picture round.',
  oneGroup: 'All who are tied are in one ring or sector.',
  nothingAsked: 'Nobody has recorded a need of people, or what the map expects.',
  tooLarge: 'The map is too large for it to be worked out.',
};

/** What the numbers of a whole map tell. */
export const figuresSdl = /* GraphQL */ `
  "A number of the whole map."
  enum IndicatorId {
${enumValues(indicatorIds, (id) => indicatorMethods[id].definition.en)}
  }

  "How a value is to be read."
  enum IndicatorUnit {
${enumValues(indicatorUnits, (unit) => unitHelp[unit])}
  }

  "Why there is no value. Unknown is not zero."
  enum ValueGap {
${enumValues(valueGaps, (gap) => gapHelp[gap])}
  }

  "The numbers of a whole map, as of one moment. They are of what is recorded."
  type Indicators {
    "The moment."
    cursor: String!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part among the actors."
    withGroups: Boolean!
    "The numbers, in the order in which they are told."
    indicators: [Indicator!]!
    "How many entries of each kind count."
    kinds: [KindCount!]!
    "Actors that are tied more closely with each other than with the rest, the largest community first."
    communities: [Community!]!
    "The number that chance was drawn from where communities were sought."
    seed: Int!
  }

  "A number of the whole map, or why there is none."
  type Indicator {
    "Which it is."
    id: IndicatorId!
    "Absent where it cannot be worked out."
    value: Float
    "Why it is absent."
    gap: ValueGap
    "How it is to be read."
    unit: IndicatorUnit!
    "What it is called."
    name: LocalizedText!
    "What it tells, in a line."
    meaning: LocalizedText!
    "Whether more of it is better. Of most numbers that depends on what one wants, and is not said."
    moreIsBetter: Boolean!
    "The ids of the nodes that it is told of."
    nodes: [ID!]!
    "The definition in the signs of mathematics."
    formula: String
    "The number that chance was drawn from, where there was any."
    seed: Int
    "How it was worked out."
    method: Method!
  }

  "How many entries of a kind there are."
  type KindCount {
    "The kind."
    kind: NodeKind!
    "How many."
    count: Int!
  }

  "Actors that are tied more closely with each other than with the rest."
  type Community {
    "What it is called: after the one with most ties within."
    name: LocalizedText!
    "The id of that one."
    central: ID!
    "The ring in which more than half of them are, if there is one."
    layer: String
    "The ids of all, the central one first."
    members: [ID!]!
  }

  "How the work with a map has gone, and apart from it how what it shows has developed."
  type OverTime {
    "The moment."
    cursor: String!
    "When what stands on the map today was entered. It tells of the work with the map, and nothing of the region."
    registered: Registered!
    "What was there when, by when things began and ended."
    development: Development!
  }

  "When what stands on the map was entered."
  type Registered {
    "How much had been entered, whenever something was."
    points: [RegisteredAt!]!
    "What does not say when it was entered."
    undated: RecordCounts!
    "How it was worked out."
    method: Method!
  }

  "How much had been entered at the end of a day or a month."
  type RegisteredAt {
    "YYYY-MM-DD, or YYYY-MM where there are many days."
    date: String!
    "How many entries."
    nodes: Int!
    "How many ties."
    relations: Int!
  }

  "How many entries and ties."
  type RecordCounts {
    "Entries."
    nodes: Int!
    "Ties."
    relations: Int!
  }

  "What was there when, by when things began and ended."
  type Development {
    "The years in which something changed, and this year; none where nothing says when it began."
    years: [ThereIn!]!
    "What says when it began and, where it is past, when it ended. Only of this is told."
    dated: RecordCounts!
    "What does not say so: it may have been there all the time."
    undated: RecordCounts!
    "How it was worked out."
    method: Method!
  }

  "What was there in a year, of what says so."
  type ThereIn {
    "The year."
    year: Int!
    "How many entries were there."
    nodes: Int!
    "How many ties were there."
    relations: Int!
    "How many entries began."
    began: Int!
    "How many entries ended."
    ended: Int!
  }

  extend type Query {
    """
    The numbers of a whole map: how much there is, how it hangs together, and how much of what is needed is answered. They
    are of what is recorded, not of the region.
    """
    indicators(
      "The map's id."
      map: ID!
      "Which entries and ties count."
      selection: SelectionInput
    ): Indicators!
    "How the work with a map has gone, and apart from it how what it shows has developed."
    overTime(
      "The map's id."
      map: ID!
    ): OverTime!
  }
`;
