import { mayDo, SirkelError } from '@sirkel/graph-schema';
import type { CommandName, Person } from '@sirkel/graph-schema';

/**
 * Refuses whoever may not do this.
 * @throws SirkelError UNAUTHENTICATED for who is not signed in, FORBIDDEN for who is
 */
export function requireMay(person: Person, command: CommandName): void {
  if (mayDo(person.role, command)) return;
  if (person.role === 'reader') throw new SirkelError('UNAUTHENTICATED', 'Only who is signed in may do this.');
  throw new SirkelError('FORBIDDEN', `As ${person.role} one may not do this.`);
}

/**
 * Refuses what is not one of our ids before it reaches the store.
 * @throws SirkelError INVALID
 */
export function requireUuid(id: string, path: string): void {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return;
  throw new SirkelError('INVALID', `Expected a lower-case uuid; got "${id.slice(0, 80)}".`, { path });
}
