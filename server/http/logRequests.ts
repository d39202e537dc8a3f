import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { HttpLogger } from 'pino-http';

/** The header that carries the id a request has in the log. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * Gives every request an id and one line in the log: method, route, status, time. Nothing that says who asked or what:
 * no addresses, cookies, headers, queries, tokens or ids of maps.
 */
export function logRequests(log: Logger): HttpLogger {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader(REQUEST_ID_HEADER, id);
      return id;
    },
    customLogLevel: (_request, response, error) => levelOf(response, error),
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage) => ({
        id: request.id,
        method: request.method,
        route: routeOf((request as { originalUrl?: string }).originalUrl ?? request.url ?? ''),
      }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
    },
    autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health/') },
  });
}

/** The id that a request has in the log. */
export function requestIdOf({ id }: Pick<IncomingMessage, 'id'>): string {
  return typeof id === 'string' ? id : '';
}

/** The path of an address with all that is particular taken out: query, tokens, ids. */
export function routeOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return path
    .replace(/^\/sign-in\/.+/, '/sign-in/:token')
    .replace(/^\/(kart|maps|graphql)\/[^/]+/, (whole, root: string) =>
      whole === '/maps/restore' ? whole : `/${root}/:map`,
    )
    .slice(0, 200);
}

function levelOf(response: ServerResponse, error: Error | undefined): 'info' | 'warn' | 'error' {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}
