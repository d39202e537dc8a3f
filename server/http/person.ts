import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import type { Access } from '../access/createAccess.ts';
import { sessionOf } from './cookies.ts';

/** Everyone who is not signed in, as one. */
export const READER: Person = { id: 'reader', role: 'reader' };

/** Who asks: the person of the session, else a reader. */
export async function personOf(access: Access, request: Pick<IncomingMessage, 'headers'>): Promise<Person> {
  const session = sessionOf(request);
  return (session === undefined ? null : await access.personOf(session)) ?? READER;
}
