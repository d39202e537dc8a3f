/** What can be done. */
export const mutationSdl = /* GraphQL */ `
  """
  What can be done. An operation is known by the id its writer gives it: the same id with the same content is done once,
  so that whoever got no answer can safely ask again.
  """
  type Mutation {
    """
    Makes one change of several edits: all of them or none. An update says what the writer saw; where the map has another
    value by now, the answer is CONFLICT with both values.
    """
    commit(
      "The map's id."
      map: ID!
      "A new id that the writer makes: best a UUID; 1 to 64 letters, digits and hyphens."
      operationId: ID!
      "What to do, in order, at most 500 edits."
      edits: [EditInput!]!
    ): CommitPayload!
    "Takes back a change of one's own; CONFLICT where somebody has built on it."
    undo(
      "The map's id."
      map: ID!
      "A new id that the writer makes: best a UUID; 1 to 64 letters, digits and hyphens."
      operationId: ID!
      "The operationId of the change to take back."
      undoes: ID!
    ): CommitPayload!
    "Takes back an undo of one's own; CONFLICT where somebody has built on it."
    redo(
      "The map's id."
      map: ID!
      "A new id that the writer makes: best a UUID; 1 to 64 letters, digits and hyphens."
      operationId: ID!
      "The operationId of the undo to take back."
      undoes: ID!
    ): CommitPayload!
    "Makes an empty map with the usual rings, barriers and reference model."
    createMap(
      "A new id that the writer makes: best a UUID; 1 to 64 letters, digits and hyphens."
      operationId: ID!
      "The new map."
      input: CreateMapInput!
    ): CreateMapPayload!
    "Removes a map for good: its nodes, its relations and its whole log."
    removeMap("The map's id." map: ID!): RemoveMapPayload!
  }

  "The answer to a change."
  type CommitPayload {
    "The change as it stands in the log."
    change: Change!
    "Where the map stands after it. What comes between arrives by \`mapChanges\`."
    cursor: String!
  }

  "A new map."
  input CreateMapInput {
    """
    A new id that the writer makes; asked again with the same content it makes no second map. A UUID, or a short name of
    lower-case letters, digits and hyphens for a map that is not shared by its link.
    """
    id: ID!
    "The title in bokmål, at most 200 characters."
    title: String!
    "The region that the map is of, at most 200 characters."
    region: String
    "Who may see it."
    visibility: Visibility! = public
    """
    What it begins with. From the template of a region it gets what a region usually has, as suggestions in a change of
    its own: proposed, and assumed by the template until somebody says otherwise.
    """
    template: MapTemplate! = circle
    "Codes of the municipalities of the region, at most 100: what the template suggests locally reaches these."
    municipalities: [String!]! = []
    "The language that the names of what the template suggests are written in."
    language: LanguageCode! = nb
  }

  "What a new map begins with."
  enum MapTemplate {
    "Rings, fields, barriers and reference model, and nothing else."
    circle
    "The same, and what a region usually has."
    region
  }

  "The answer to a new map."
  type CreateMapPayload {
    "The map."
    map: EcosystemMap!
  }

  "The answer to a removal."
  type RemoveMapPayload {
    "The id of the map that is gone."
    map: ID!
  }
`;
