/** The views of a map that somebody has kept, and the tours through them. */
export const viewsSdl = /* GraphQL */ `
  "The views of a map, as of one moment."
  type Views {
    "The moment."
    cursor: String!
    "The views, by id."
    views: [View!]!
  }

  "The guided tours of a map, as of one moment."
  type Tours {
    "The moment."
    cursor: String!
    "The tours, by id."
    tours: [Tour!]!
    "The views that the tours name and that are there, by id: each once."
    views: [View!]!
    "The ids that the tours name and that no view has any more."
    gone: [ID!]!
  }

  extend type Query {
    "The views of a map that somebody has kept."
    views("The map's id." map: ID!): Views!
    "The guided tours of a map."
    tours("The map's id." map: ID!): Tours!
  }
`;
