import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import type { WebSocket } from 'ws';
import { sessionOf } from './cookies.ts';
import type { SocketExtra } from './openSocket.ts';

export type SessionParts = {
  readonly personOf: (request: IncomingMessage) => Promise<Person>;
  readonly publicUrl: string | null;
};

/**
 * Closes (4403) the sockets of sessions that have ended, here or on another server, or whose person is now another.
 * @throws what a look-up throws, after all the others
 */
export async function closeEndedSessions(
  open: ReadonlyMap<WebSocket, SocketExtra>,
  { personOf, publicUrl }: SessionParts,
): Promise<void> {
  // Many sockets may hang on one session; it is looked up once.
  const found = new Map<string, Person | null>();
  let fault: unknown = null;
  const look = async (request: IncomingMessage): Promise<Person | null> => {
    try {
      return await personOf(request);
    } catch (error) {
      // The others are looked up all the same; this one when the round comes again.
      fault = error;
      return null;
    }
  };
  for (const [socket, { person, request }] of open) {
    const session = sessionOf(request, publicUrl);
    if (session === undefined || person.role === 'reader') continue;
    const known = found.get(session);
    const now = known === undefined ? await look(request) : known;
    found.set(session, now);
    if (now !== null && (now.id !== person.id || now.role !== person.role)) socket.close(4403, 'Forbidden');
  }
  if (fault !== null) throw fault as Error;
}
