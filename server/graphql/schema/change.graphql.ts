/** The log: changes and what they hold. */
export const changeSdl = /* GraphQL */ `
  "One entry of a map's log: the unit of everything."
  type Change {
    "1, 2, 3 … within the map, without hole or double."
    sequence: Int!
    "Made by the writer; by it the change can be undone."
    operationId: ID!
    "A random id that stands for whoever made the change."
    author: ID!
    "When the server took it."
    at: DateTime!
    "Why it was made."
    cause: Cause!
    "The operation that this change takes back, when it was made by undo or redo."
    undoes: ID
    "The version of the shape of changes and records. A client made for another version reloads itself."
    schemaVersion: Int!
    "What it does, in order."
    edits: [Edit!]!
  }

  "One record put or removed, or one field blanked."
  union Edit = NodeEdit | RelationEdit | FollowUpEdit | ViewEdit | TourEdit | SettingsEdit | Redaction

  "A node put or removed, whole."
  type NodeEdit {
    "The node's id."
    id: ID!
    "The node as it stood; absent when it was added."
    nodeBefore: MapNode
    "The node as it stands after; absent when it was removed."
    nodeAfter: MapNode
  }

  "A relation put or removed, whole."
  type RelationEdit {
    "The relation's id."
    id: ID!
    "The relation as it stood; absent when it was added."
    relationBefore: Relation
    "The relation as it stands after; absent when it was removed."
    relationAfter: Relation
  }

  "A decision about a finding put or removed, whole."
  type FollowUpEdit {
    "The id of the finding."
    id: ID!
    "The decision as it stood; absent when it was the first."
    followUpBefore: FollowUp
    "The decision as it stands after; absent when it was taken away."
    followUpAfter: FollowUp
  }

  "A view put or removed, whole."
  type ViewEdit {
    "The view's id."
    id: ID!
    "The view as it stood; absent when it was added."
    viewBefore: View
    "The view as it stands after; absent when it was removed."
    viewAfter: View
  }

  "A tour put or removed, whole."
  type TourEdit {
    "The tour's id."
    id: ID!
    "The tour as it stood; absent when it was added."
    tourBefore: Tour
    "The tour as it stands after; absent when it was removed."
    tourAfter: Tour
  }

  "The settings of the map put, whole."
  type SettingsEdit {
    "Always \`settings\`."
    id: ID!
    "The settings as they stood; absent in a map's first change."
    settingsBefore: EcosystemMapSettings
    "The settings as they stand after."
    settingsAfter: EcosystemMapSettings
  }

  "A field blanked everywhere: in the record, in all earlier changes and in every client."
  type Redaction {
    "The type of record."
    record: RedactableRecord!
    "The record's id."
    id: ID!
    "The field."
    field: String!
  }

  "Why a change was made."
  enum Cause {
    "Somebody edited."
    edit
    "Somebody took back a change, or took that back."
    undo
    "A file was read in."
    import
    "The map was made from its seed."
    seed
    "Something written straight into the database was made a change."
    adopt
    "Something was blanked for good."
    redact
  }

  "A page of changes, the newest first."
  type ChangeConnection {
    "The changes with their cursors."
    edges: [ChangeConnectionEdge!]!
    "The changes alone."
    nodes: [Change!]!
    """
    Where the page lies. A page may be short, even empty, and yet have a next one: a search through a long log stops
    after a while and goes on from \`endCursor\`.
    """
    pageInfo: PageInfo!
  }

  "A change in a page."
  type ChangeConnectionEdge {
    "Stands for the change's place in the log."
    cursor: String!
    "The change."
    node: Change!
  }

  "A stretch of the log."
  type ChangePage {
    "The changes, in sequence."
    changes: [Change!]!
    "Where the stretch ends: ask on from here."
    cursor: String!
    "Whether more comes after."
    hasMore: Boolean!
    "True when the asked cursor is of an earlier log (the map was restored): read the whole map anew."
    reload: Boolean!
  }
`;
