/** The names of the client's own documents; a test holds this list to them. Whatever else is asked counts as `other`. */
export const operationNames = [
  'Commit',
  'CreateMap',
  'Graph',
  'History',
  'MapChanges',
  'Maps',
  'Me',
  'Redo',
  'RemoveMap',
  'Undo',
] as const;
