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

// Every address there is, and how it is told. What is not here may be anything, also what somebody typed.
const routes: readonly (readonly [RegExp, string])[] = [
  [/^\/sign-in\/.+$/, '/sign-in/:token'],
  [/^\/(kart|innbygg|graphql)\/[^/]+$/, '/$1/:map'],
  [/^\/maps\/[^/]+\/(export|findings\.csv|findings\.json|coverage\.csv|brokers\.csv|package\.zip)$/, '/maps/:map/$1'],
  [/^\/(graphiql|assets)\/.+$/, '/$1/:file'],
  [
    /^(\/|\/kart|\/graphql|\/graphiql|\/maps\/restore|\/sign-out|\/schema\.graphql|\/metrics|\/cy\.css|\/icon\.svg|\/favicon\.ico)$/,
    '$1',
  ],
  [/^(\/control(\/(link|seed|verify|adopt|backup))?|\/health\/(live|ready))$/, '$1'],
];

/** The path of an address with all that is particular taken out: query, tokens, ids, and whatever is not ours. */
export function routeOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const [shape, route] = routes.find(([known]) => known.test(path)) ?? [];
  return shape === undefined || route === undefined ? '/:other' : path.replace(shape, route);
}

function levelOf(response: ServerResponse, error: Error | undefined): 'info' | 'warn' | 'error' {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}
