import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from our own pages, as far as it says. Browsers name the origin on every request that could
 * do harm across sites and on every WebSocket; programs that name none hold no cookie of somebody else.
 * @param publicUrl the address people type, when it is known
 */
export function isOwnOrigin(request: Pick<IncomingMessage, 'headers'>, publicUrl: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site';
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicUrl !== null && from.origin === new URL(publicUrl).origin) return true;
  // Behind a proxy the scheme may differ; the host may not.
  return host !== undefined && from.host === host;
}
