import { SirkelError } from '@sirkel/graph-schema';
import { Router } from 'express';
import { hasBearer } from './hasBearer.ts';

export type MetricsParts = {
  /** Who shows it may read. */
  readonly token: string;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

/** `GET /metrics`: the server's figures, for whoever has the token of the settings. To everyone else it is not there. */
export function metricsPage({ token, contentType, text }: MetricsParts): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (!hasBearer(request, token)) throw new SirkelError('NOT_FOUND', 'There is nothing at this address.');
    response.set({ 'content-type': contentType, 'cache-control': 'no-store' }).end(await text());
  });
  return router;
}
