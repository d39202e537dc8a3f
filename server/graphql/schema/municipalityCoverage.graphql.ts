/** How the fields are covered in municipalities. */
export const municipalityCoverageSdl = /* GraphQL */ `
  "How the fields of the ecosystem are covered in the municipalities that the map names, as of one moment."
  type MunicipalityCoverage {
    "The moment."
    cursor: String!
    "Whether the map has changed since: what is of now is being worked out, and can be asked for again."
    isOld: Boolean!
    "Those that anything on the map names: the region's by their codes, then others by theirs."
    municipalities: [NamedMunicipality!]!
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

  "A municipality that the map names."
  type NamedMunicipality {
    "Its code, of four digits."
    code: String!
    "What it is called; its code where it lies outside the region."
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
    How the seven fields are covered in each municipality that the map names. What says nothing of where it is counts in
    none.
    """
    municipalityCoverage(
      "The map's id."
      map: ID!
      "Which entries and ties count."
      selection: SelectionInput
    ): MunicipalityCoverage!
  }
`;
