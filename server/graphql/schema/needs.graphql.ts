import { needStates, type NeedState } from '../../engine/gaps/needs.ts';
import { enumValues } from './enumValues.ts';

const stateHelp: Readonly<Record<NeedState, string>> = {
  met: 'Two or more stand behind what answers it, or a group does.',
  thin: 'One service or provider alone answers it.',
  unreachable: 'A service answers it, but no path of help leads there from any actor.',
  unmet: 'No service that exists or is ongoing answers it; the absence says how that is known.',
};

/** How people's needs are answered. */
export const needsSdl = /* GraphQL */ `
  "How a need of people is answered."
  enum NeedState {
${enumValues(needStates, (state) => stateHelp[state])}
  }

  "How each need of people is answered, as of one moment."
  type Needs {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "How many there are in each state and, of those that nothing answers or no help reaches, by how that is known."
    counts: [NeedCount!]!
    "Each need of people, by id."
    needs: [NeedCoverage!]!
    "How it was found."
    method: Method!
  }

  "How many needs are in a state. What a source says is missing and what nobody has recorded are counted apart."
  type NeedCount {
    "The state."
    state: NeedState!
    "How it is known that nothing answers them, or that no help reaches them; absent where something does."
    absence: Absence
    "How many."
    count: Int!
  }

  "A need of people, and what answers it."
  type NeedCoverage {
    "The need's id."
    need: ID!
    "How it is answered."
    state: NeedState!
    "The ids of the services that answer it."
    services: [ID!]!
    "The ids of those who provide them, as far as that is recorded."
    providers: [ID!]!
    "The ids of weak and past services that are tied to it; they do not answer it."
    faded: [ID!]!
    "How it is known that nothing answers it, or that no help reaches it; absent where something does."
    absence: Absence
    "How sure the source is that says so."
    certainty: Certainty
    "The ids of the relations that say, with a source, that a service does not answer it."
    statedBy: [ID!]!
    "Each municipality that it says it concerns."
    places: [NeedPlace!]!
    "The codes of those that no service is said to reach. Where nobody has said where a service is, none is told."
    unreached: [String!]!
    "The ids of the relations that hinder it from being answered."
    hindering: [ID!]!
    "The ids of the barriers that the ties to it, or the services in them, are marked with."
    barriers: [ID!]!
  }

  "A municipality that a need concerns."
  type NeedPlace {
    "Its code."
    municipality: String!
    "The ids of the services that are said to reach there."
    services: [ID!]!
  }

  extend type Query {
    "How people's needs are answered: by what, provided by whom, where, and what stands between."
    needs(
      "The map's id."
      map: ID!
      "Which entries and ties count."
      selection: SelectionInput
    ): Needs!
  }
`;
