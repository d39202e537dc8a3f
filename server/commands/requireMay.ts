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
 * Refuses what cannot be a map's id before it reaches the store. A map's id stands in addresses that people share, so
 * it may be a short readable name as well as a uuid.
 * @throws SirkelError INVALID
 */
export function requireMapId(id: string, path: string): void {
  if (/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(id)) return;
  throw new SirkelError(
    'INVALID',
    `Expected a map id of lower-case letters, digits and hyphens; got "${id.slice(0, 80)}".`,
    {
      path,
    },
  );
}
