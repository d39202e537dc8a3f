import type { RequestHandler } from 'express';
import helmet from 'helmet';

export type CspDirectives = Readonly<Record<string, readonly string[]>>;

/** The policy for all of our own pages: nothing from elsewhere, nothing inline. */
export const pageCsp: CspDirectives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** A policy as the text of its header. */
export function cspText(directives: CspDirectives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The headers that every answer carries.
 * @param secure whether people reach the server by https
 */
export function securityHeaders(secure: boolean): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: false,
    // With `no-referrer` browsers hide the origin of our own forms, and the origin is what we check.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
  const policy = cspText(pageCsp);
  return (request, response, next) => {
    response.setHeader('content-security-policy', policy);
    headers(request, response, next);
  };
}
