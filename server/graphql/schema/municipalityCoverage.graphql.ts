/** How the fields are covered in municipalities. */
export const municipalityCoverageSdl = /* GraphQL */ `
  "How the fields of the ecosystem are covered in municipalities, as of one moment."
  type MunicipalityCoverage {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "All of the map's region, where it is known which those are, and those that anything on the map names; in the order of their codes."
    municipalities: [NamedMunicipality!]!
    "Whether all of the map's region are among them: false where the map names no region, or one of which it is not known."
    isWholeRegion: Boolean!
    """
    What names no municipality and reaches county, region, country or further, field by field: it reaches every municipality, and
    stands here once.
    """
    wide: [WideCoverage!]!
    "Each field in each municipality, municipality by municipality."
    cells: [MunicipalityCell!]!
    "How it was worked out."
    method: Method!
  }

  "A municipality, with its name."
  type NamedMunicipality {
    "Its code, of four digits."
    code: String!
    "What it is called; its code where it lies outside Vestfold and Telemark."
    name: String!
  }

  "What reaches every municipality in a field."
  type WideCoverage {
    "The field."
    element: Element!
    "How it is covered by that alone."
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

  "A field in a municipality."
  type MunicipalityCell {
    "The field."
    element: Element!
    "The municipality's code."
    municipality: String!
    "How it is covered by all that is said to reach there: what names it, and what reaches everywhere (\`wide\`)."
    state: CoverageState!
    "How many stand behind all of that."
    providerCount: Int!
    """
    How far the services that reach there are one provider's: Herfindahl–Hirschman index, 1 when one has all (Hirschman
    1964). Absent where none has a recorded provider.
    """
    concentration: Float
    "What is there, counts and names it."
    present: [ID!]!
    "Who stands behind what names it; a service of which no provider is recorded stands for itself."
    providers: [ID!]!
    "What is weak or past and names it."
    faded: [ID!]!
    "What a source says is missing, where that names it."
    missing: [ID!]!
    "What somebody has proposed there; it covers nothing yet."
    proposed: [ID!]!
  }

  extend type Query {
    """
    How the seven fields are covered in each municipality of the map's region, where it is known which those are, and in each
    that the map names. What says nothing of where it is counts in none.
    """
    municipalityCoverage(
      "The map's id."
      map: ID!
      "Which entries and ties count."
      selection: SelectionInput
    ): MunicipalityCoverage!
  }
`;
