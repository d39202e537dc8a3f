import type { IncomingMessage } from 'node:http';

/** Whether the server is reached by https, by the address people type. */
export const isSecure = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false;

/**
 * The name of the cookie that holds a session's id. By its prefix a browser takes it over https from this very host
 * alone, so that a neighbour under the same domain cannot put a session of its own in its place.
 */
const nameOf = (secure: boolean): string => (secure ? '__Host-sirkel_session' : 'sirkel_session');

/**
 * The session's id a request came with, unchecked.
 * @param publicUrl the address people type, when it is known
 */
export function sessionOf(request: Pick<IncomingMessage, 'headers'>, publicUrl: string | null): string | undefined {
  const wanted = nameOf(isSecure(publicUrl));
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === wanted && value !== undefined && value !== '') return value;
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
    `${nameOf(secure)}=${session ?? ''}`,
    'Path=/',
    `Max-Age=${String(seconds)}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
