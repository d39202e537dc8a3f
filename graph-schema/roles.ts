/** What a person may be on this server. `reader` is everyone who is not signed in. */
export const roles = ['reader', 'coordinator'] as const;
export type Role = (typeof roles)[number];

/** Someone who asks: a random id for the log, and a role. Nothing here says who it is. */
export type Person = { readonly id: string; readonly role: Role };

/** What can be asked of a map or of the server, as far as rights go. */
export const commandNames = [
  'readPublicMap',
  'readPrivateMap',
  'commit',
  'undo',
  'redact',
  'updateSettings',
  'createMap',
  'removeMap',
  'exportMap',
  'restoreMap',
] as const;
export type CommandName = (typeof commandNames)[number];

// The one table, role × command. Later roles are a row each.
const table: Readonly<Record<Role, ReadonlySet<CommandName>>> = {
  reader: new Set<CommandName>(['readPublicMap', 'exportMap']),
  coordinator: new Set(commandNames),
};

/** Whether a role may do this. Checked where a change is decided, so that no road leads round it. */
export function mayDo(role: Role, command: CommandName): boolean {
  return table[role].has(command);
}
