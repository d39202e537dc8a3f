import type { IncomingMessage } from 'node:http';

/** The name of the cookie that holds a session's id. */
export const SESSION_COOKIE = 'sirkel_session';

/** The session's id a request came with, unchecked. */
export function sessionOf(request: Pick<IncomingMessage, 'headers'>): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === SESSION_COOKIE && value !== undefined && value !== '') return value;
  }
  return undefined;
}

/**
 * The `Set-Cookie` for a session, or for the end of one (null).
 * @param secure whether the server is reached by https
 * @param lifetime in milliseconds
 */
export function sessionCookie(session: string | null, secure: boolean, lifetime: number): string {
  const seconds = session === null ? 0 : Math.floor(lifetime / 1000);
  const parts = [
    `${SESSION_COOKIE}=${session ?? ''}`,
    'Path=/',
    `Max-Age=${String(seconds)}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
