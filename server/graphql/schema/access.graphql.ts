/** Who may do what. */
export const accessSdl = /* GraphQL */ `
  "What one may be on this server."
  enum Role {
    "Everyone who is not signed in."
    reader
    "Signed in; edits the maps of this server."
    coordinator
  }

  "What may be allowed or not."
  enum CommandName {
    "Read a map that is public or shared by link."
    readPublicMap
    "Read a private map."
    readPrivateMap
    "Change the nodes and relations of a map."
    commit
    "Take back a change."
    undo
    "Blank a field for good."
    redact
    "Change the settings of a map."
    updateSettings
    "Make a new map."
    createMap
    "Remove a map for good."
    removeMap
    "Take out a map as a file."
    exportMap
    "Read in a map from a file."
    restoreMap
  }
`;
