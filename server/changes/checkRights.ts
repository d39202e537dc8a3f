import { mayDo, SirkelError, type Change, type CommandName, type EditCommand, type Person } from '@sirkel/graph-schema';

/**
 * Whether a person may commit these edits.
 * @throws SirkelError UNAUTHENTICATED for who is not signed in, FORBIDDEN for who is
 */
export function checkCommitRights(person: Person, edits: readonly EditCommand[]): void {
  requireRight(person, 'commit');
  if (edits.some(({ action }) => action === 'updateSettings')) requireRight(person, 'updateSettings');
  if (edits.some(({ action }) => action === 'redact')) requireRight(person, 'redact');
}

/**
 * Whether a person may take a change back: only their own, and only with the rights it took to make it.
 * @throws SirkelError UNAUTHENTICATED, FORBIDDEN
 */
export function checkUndoRights(person: Person, change: Change): void {
  if (change.author !== person.id) {
    throw new SirkelError('FORBIDDEN', 'One can undo only what one has done oneself.', { path: 'undoes' });
  }
  if (change.edits.some(({ record }) => record === 'mapSettings')) requireRight(person, 'updateSettings');
}

/** @throws SirkelError UNAUTHENTICATED, FORBIDDEN */
export function requireRight(person: Person, command: CommandName): void {
  if (mayDo(person.role, command)) return;
  if (person.role === 'reader') {
    throw new SirkelError('UNAUTHENTICATED', 'Only who is signed in may change this map; sign in first.');
  }
  throw new SirkelError('FORBIDDEN', `As ${person.role} one may not do this (${command}).`);
}
