import { absences, bottleneckKinds, gapKinds, severities, type FindingKind } from '../../engine/Finding.ts';
import { coverageStates, type CoverageState } from '../../engine/gaps/coverage.ts';
import { methods } from '../../engine/methods.ts';
import { enumValues } from './enumValues.ts';

const absenceHelp: Readonly<Record<(typeof absences)[number], string>> = {
  statedMissing: 'A source says that it is missing.',
  askedAbsent: 'Those whom it would tie were asked, and it does not exist.',
  notRecorded: 'Nobody has recorded it. It may be there all the same: this says something of the map alone.',
};
const severityHelp: Readonly<Record<(typeof severities)[number], string>> = {
  people: "It touches people's own lives.",
  coordination: 'It touches how those who help work together.',
  structure: 'It touches how the map hangs together, or how much is known.',
};
const stateHelp: Readonly<Record<CoverageState, string>> = {
  covered: 'Two or more stand for it, or a group does.',
  thin: 'One alone stands for it.',
  weak: 'There is only what is weak or past.',
  statedMissing: 'A source says that it is missing.',
  notRecorded: 'Nobody has recorded anything.',
};
const kinds: readonly FindingKind[] = [...new Set<FindingKind>([...gapKinds, ...bottleneckKinds])];

/** What an analysis tells. */
export const analysisSdl = /* GraphQL */ `
  "How it is known that something is not there. The three are never mixed."
  enum Absence {
${enumValues(absences, (absence) => absenceHelp[absence])}
  }

  "What a finding weighs, by what hangs on it."
  enum Severity {
${enumValues(severities, (severity) => severityHelp[severity])}
  }

  "What sort of thing was found."
  enum FindingKind {
${enumValues(kinds, (kind) => methods[kind].definition.en)}
  }

  "How a field is covered somewhere."
  enum CoverageState {
${enumValues(coverageStates, (state) => stateHelp[state])}
  }

  "Which entries and ties an answer is computed on. Suggestions that nobody has answered never count."
  input SelectionInput {
    "Which statuses count: existing, ongoing and weak when absent."
    statuses: [Status!]
    """
    Whether groups and roles take part in measures of structure, which they would win by how they are drawn. They always
    count where something is covered or answered.
    """
    withGroups: Boolean! = false
  }

  "What was found, as of one moment."
  type Findings {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "The statuses that counted."
    statuses: [Status!]!
    "Whether groups and roles took part in measures of structure."
    withGroups: Boolean!
    "What is missing or narrow, in the order in which it is told."
    findings: [Finding!]!
    "What is only not recorded: it says something of the map, and nothing of the region."
    notRecorded: [Finding!]!
  }

  "Something that an analysis has found."
  type Finding {
    "Stays the same for as long as its cause does."
    id: ID!
    "What sort of thing it is."
    kind: FindingKind!
    "How it is known not to be there; absent for what is there."
    absence: Absence
    "How sure the source is that says so."
    certainty: Certainty
    "What it weighs."
    severity: Severity!
    "The ids of the nodes it is about, the most important first."
    nodes: [ID!]!
    "The ids of the relations it is about."
    relations: [ID!]!
    "What says so."
    sources: [FindingSource!]!
    "The finding as a sentence, made from the map."
    sentence: LocalizedText!
    "The numbers that belong to it."
    figures: [Figure!]!
    "How it was found."
    method: Method!
  }

  "A passage that says something."
  type FindingSource {
    "What the source is called."
    title: String!
    "Heading, and line or page."
    where: String
    "How sure it is."
    certainty: Certainty!
  }

  "A number that belongs to a finding."
  type Figure {
    """
    What is counted or measured; of a ring or a municipality with its id or code after a colon, as \`layer:county\` or
    \`municipality:3907\`.
    """
    name: String!
    "Absent where it cannot be computed: unknown is not zero."
    value: Float
  }

  "How the fields of the ecosystem are covered, as of one moment."
  type Coverage {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "Each field in each ring, field by field from the centre out; what has no ring comes last."
    cells: [CoverageCell!]!
    "What the map's reference model asks for."
    rules: [RuleCoverage!]!
    "The share of these that is covered, thinly among them; absent when the map asks for nothing."
    share: Float
    "How it was worked out."
    method: Method!
  }

  "A field in a ring."
  type CoverageCell {
    "The field."
    element: Element!
    "The ring's id; absent for what has no ring."
    layer: String
    "The ids of the rules that ask for the field in this ring or another."
    rules: [ID!]!
    "How it is covered."
    state: CoverageState!
    "What is there and counts."
    present: [ID!]!
    "Who stands behind it; a service of which no provider is recorded stands for itself."
    providers: [ID!]!
    "What is weak or past."
    faded: [ID!]!
    "What a source says is missing."
    missing: [ID!]!
    "What somebody has proposed; it covers nothing yet."
    proposed: [ID!]!
  }

  "A rule of the reference model, and how it is met in any of its rings."
  type RuleCoverage {
    "The rule."
    rule: CoverageRule!
    "How it is met."
    state: CoverageState!
    "What is there and counts."
    present: [ID!]!
    "Who stands behind it; a service of which no provider is recorded stands for itself."
    providers: [ID!]!
    "What is weak or past."
    faded: [ID!]!
    "What a source says is missing."
    missing: [ID!]!
    "What somebody has proposed; it covers nothing yet."
    proposed: [ID!]!
  }

  "Actors by whom others reach each other, as of one moment."
  type Brokers {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "The actors through whom most pairs reach each other, the first of them."
    brokers: [Broker!]!
    "How many actors were looked at."
    actorCount: Int!
    "How many ties there are between them; parallel ones are one."
    tieCount: Int!
    "What of the map was left out."
    leftOut: LeftOut!
    "How many actors the ways were followed from, where the map was too large for all; absent when the figures are exact."
    sources: Int
    "The number that chance was drawn from, where there was any."
    seed: Int
  }

  "An actor between others."
  type Broker {
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
    "How many of its contacts are really different (Burt 1992); absent without contacts."
    effectiveSize: Float
    "How deep in the tightly knit middle it lies (Seidman 1983)."
    coreNumber: Int!
  }

  extend type Query {
    """
    What is missing on a map: what a source says is missing, needs that nothing answers, fields that are not covered, ties
    that the reference model expects. What is only not recorded stands apart.
    """
    gaps(
      "The map's id."
      map: ID!
      """
      Which kinds of finding; when absent all of them but groupGap, which is held against a thousand random maps for each way
      of grouping, and told when it is named. It is told too in the files of \`/maps/<id>/findings.csv\`, \`findings.json\` and
      \`package.zip\`; not by \`findingChanges\`, \`whatIf\` and \`followUps\`, for which it would have to be worked out anew after
      each change and each try, for longer than all the rest together.
      """
      kinds: [FindingKind!]
      "Which of these; all of them when absent."
      filter: FindingFilter
      "Which entries and ties count."
      selection: SelectionInput
    ): Findings!
    """
    Where it narrows on a map: what hangs on one, what is full, which barriers are met, what falls off with one actor.
    Go-betweens are not among them and have a query of their own, \`brokers\`: that others reach each other through somebody is
    what a translator is for, and no fault to be found.
    """
    bottlenecks(
      "The map's id."
      map: ID!
      "Which kinds of finding; all of them when absent."
      kinds: [FindingKind!]
      """
      Only what is computed on this. Each kind of finding has one that belongs to its definition (\`method.basis\`) and is
      computed on no other; which statuses count, and whether groups take part, is chosen by \`selection\`.
      """
      projection: Basis
      "Which of these; all of them when absent."
      filter: FindingFilter
      "Which entries and ties count."
      selection: SelectionInput
    ): Findings!
    "How the seven fields are covered in the rings, and what the map's reference model asks for."
    coverage(
      "The map's id."
      map: ID!
      "The code of a municipality: then only what is said to reach there counts."
      municipality: String
      "Which entries and ties count."
      selection: SelectionInput
    ): Coverage!
    """
    Through whom actors reach each other. To be such a one is what a translator should be: important, and missed when gone.
    """
    brokers(
      "The map's id."
      map: ID!
      "How many, at most 200; more is answered as 200."
      first: Int! = 20
      "Which entries and ties count."
      selection: SelectionInput
    ): Brokers!
  }
`;
