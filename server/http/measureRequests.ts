import type { RequestHandler } from 'express';
import { routeOf } from './logRequests.ts';

/** Hears of every request that was answered; both words come from closed lists. */
export type RequestMeasure = (seen: {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}) => void;

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']);
const routes: ReadonlySet<string> = new Set([
  '/',
  '/graphql',
  '/graphql/:map',
  '/schema.graphql',
  '/graphiql',
  '/sign-in/:token',
  '/sign-out',
  '/maps/:map/export',
  '/maps/:map/findings.csv',
  '/maps/:map/findings.json',
  '/maps/:map/coverage.csv',
  '/maps/:map/recommendations.csv',
  '/maps/:map/needs.csv',
  '/maps/:map/brokers.csv',
  '/maps/:map/package.zip',
  '/maps/restore',
  '/kart',
  '/kart/:map',
  '/innbygg/:map',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/control',
  '/control/link',
  '/control/seed',
]);

/** Tells how every request was answered and how long that took, also when its reader went away before the end. */
export function measureRequests(measure: RequestMeasure): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.once('close', () => {
      measure({
        method: methods.has(request.method) ? request.method : 'other',
        route: knownRoute(request.originalUrl),
        status: response.statusCode,
        seconds: (performance.now() - startedAt) / 1_000,
      });
    });
    next();
  };
}

// What somebody may write into an address must not come into the figures.
function knownRoute(url: string): string {
  const route = routeOf(url);
  if (route.startsWith('/assets/')) return '/assets/:file';
  return routes.has(route) ? route : 'other';
}
