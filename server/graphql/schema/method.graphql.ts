import { parameterMeanings, type ParameterName } from '../../engine/methodParameters.ts';
import { bases, type Basis } from '../../engine/methods.ts';
import { enumValues } from './enumValues.ts';

const basisHelp: Readonly<Record<Basis, string>> = {
  records: 'The entries and ties as they stand; groups and roles among them.',
  actors:
    'The actors and what goes between them, without direction and weight; services are folded into their providers.',
  whole: 'Everything on the map and all its ties, without direction and weight; groups and roles among them.',
  help: 'The paths of help, each kind of tie in the direction that it declares; groups and roles among them.',
  ways: 'Actors and services, and the chosen kinds of ties either way; the ends may be anything.',
};
const parameters = Object.keys(parameterMeanings) as ParameterName[];

/** How something was found. */
export const methodSdl = /* GraphQL */ `
  "What something was computed on."
  enum Basis {
${enumValues(bases, (basis) => basisHelp[basis])}
  }

  "How something was found, so that it can be found again."
  type Method {
    "What counts as such a finding."
    definition: LocalizedText!
    "Where the definition comes from, when it is not our own."
    reference: String
    "What it was computed on."
    basis: Basis!
    "What of the map was left out of that; absent for the records as they stand, of which the definition says which count."
    leftOut: LeftOut
    "What it was computed with."
    parameters: [MethodParameter!]!
    "The number of the map's last change that it was computed with: the moment it is of."
    sequence: Int!
    "Whether no chance was in it; where there was, \`error\` says how far off it may be."
    exact: Boolean!
    """
    How far off what chance decides may be, with 95 %: for what is held against random maps its p (the farther end of the
    interval of Wilson 1927). 0 when it is exact.
    """
    error: Float
    "How many random maps it was held against, where it was."
    permutations: Int
    "The number that chance was drawn from, where there was any."
    seed: Int
  }

  "What something was computed with."
  type MethodParameter {
    "What it is."
    name: MethodParameterName!
    "Its value, as a text: a number with a point, a day as YYYY-MM-DD, several set apart by \`|\`."
    value: String!
  }

  "What something can be computed with: what was asked for, and where the analysis draws its lines."
  enum MethodParameterName {
${enumValues(parameters, (name) => parameterMeanings[name])}
  }

  "What was not taken into a computation though it is on the map."
  type LeftOut {
    "Groups and roles."
    groups: Int!
    "Entries of another status, and suggestions."
    nodes: Int!
    "Ties of another status, and suggestions."
    relations: Int!
  }
`;
