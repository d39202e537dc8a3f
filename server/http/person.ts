import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import type { Access, KnownPerson } from '../access/createAccess.ts';
import { sessionOf } from './cookies.ts';

/** Everyone who is not signed in, as one. */
export const READER: Person = { id: 'reader', role: 'reader' };

/**
 * Who asks: the person of the session, else a reader.
 * @param publicUrl the address people type, when it is known
 */
export async function personOf(
  access: Access,
  request: Pick<IncomingMessage, 'headers'>,
  publicUrl: string | null,
): Promise<KnownPerson> {
  const session = sessionOf(request, publicUrl);
  return (session === undefined ? null : await access.personOf(session)) ?? READER;
}
