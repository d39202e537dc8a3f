import { SirkelError } from '@sirkel/graph-schema';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Access } from '../access/createAccess.ts';
import { answerError, sendError } from './answerError.ts';
import { createClientFiles } from './clientFiles.ts';
import { control } from './control.ts';
import type { ControlParts } from './control.ts';
import { isSecure } from './cookies.ts';
import { embedPage } from './embedPage.ts';
import type { EmbedParts } from './embedPage.ts';
import { graphiql } from './graphiql.ts';
import { health } from './health.ts';
import type { HealthParts } from './health.ts';
import { logRequests } from './logRequests.ts';
import { mapFiles } from './mapFiles.ts';
import type { MapFileCommands } from './mapFiles.ts';
import { measureRequests } from './measureRequests.ts';
import type { RequestMeasure } from './measureRequests.ts';
import { metricsPage } from './metricsPage.ts';
import type { MetricsParts } from './metricsPage.ts';
import { packAnswers } from './packAnswers.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';
import { researchRoutes } from './researchRoutes.ts';
import type { ResearchCommands } from './researchRoutes.ts';
import { securityHeaders } from './securityHeaders.ts';
import { signIn } from './signIn.ts';
import { staticClient } from './staticClient.ts';

export type RouteParts = {
  readonly access: Access;
  readonly publicUrl: string | null;
  readonly rateLimits: RateLimits;
  /** `/graphql` over HTTP, with its own body parser. */
  readonly graphql: RequestHandler;
  /** The schema as text. */
  readonly printSdl: () => string;
  readonly mapFileCommands: MapFileCommands;
  readonly research: ResearchCommands;
  /** The largest map file, in bytes. */
  readonly maxFileBytes: number;
  readonly askStore: HealthParts['askStore'];
  /** Where the built client lies. */
  readonly clientFolder: string;
  readonly embedOrigins: EmbedParts['embedOrigins'];
  readonly isPublic: EmbedParts['isPublic'];
  /** The secret of the control file. */
  readonly controlToken: string;
  /** Writes a map of the seed and answers with its id. */
  readonly loadMap: ControlParts['loadMap'];
  /** What looks after the data. */
  readonly upkeep: ControlParts['upkeep'];
  /** Where the figures are read and requests are counted; without it neither happens. */
  readonly metrics?: MetricsParts & { readonly request: RequestMeasure };
  readonly log: Logger;
  readonly makeLink: () => Promise<string>;
  readonly isDraining: () => boolean;
  readonly onSignOut: () => void;
};

/** All that is answered over HTTP, in the order in which it is tried. */
export function createRoutes(parts: RouteParts): Express {
  const { access, publicUrl, rateLimits } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(logRequests(parts.log));
  if (parts.metrics !== undefined) app.use(measureRequests(parts.metrics.request));
  app.use(securityHeaders(isSecure(publicUrl)));
  app.use((_request, response, next) => {
    if (parts.isDraining()) response.setHeader('connection', 'close');
    next();
  });
  if (parts.metrics !== undefined) app.use(metricsPage(parts.metrics));
  app.use(health({ askStore: parts.askStore, isDraining: parts.isDraining }));
  app.use(['/graphql', '/maps', '/schema.graphql'], packAnswers());
  app.use('/graphql', parts.graphql);
  app.use(signIn({ access, publicUrl, rateLimits, onSignOut: parts.onSignOut }));
  app.use(
    mapFiles({ access, publicUrl, rateLimits, commands: parts.mapFileCommands, maxFileBytes: parts.maxFileBytes }),
  );
  app.use(researchRoutes({ access, publicUrl, rateLimits, research: parts.research }));
  app.use(control({ ...parts, token: parts.controlToken }));
  app.get('/schema.graphql', (_request, response) => {
    response.type('text/plain').setHeader('cache-control', 'no-cache').send(parts.printSdl());
  });
  app.use(graphiql());
  const files = createClientFiles(parts.clientFolder);
  app.use(embedPage({ ...parts, files }));
  app.use(staticClient(files));
  app.use((request, response) => {
    sendError(request, response, new SirkelError('NOT_FOUND', 'There is nothing at this address.'));
  });
  app.use(answerError);
  return app;
}
